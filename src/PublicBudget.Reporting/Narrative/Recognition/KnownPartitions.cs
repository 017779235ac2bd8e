using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Totals whose parts are fixed by the forms, so that a list of them all must add up.</summary>
internal static class KnownPartitions
{
    private static readonly string[][] ByKey =
    [
        [KnownTopics.ThreePublic, KnownTopics.Overseas, KnownTopics.Hospitality, KnownTopics.Vehicles],
        [KnownTopics.ThreePublic, KnownTopics.Overseas, KnownTopics.Hospitality, KnownTopics.VehiclePurchase, KnownTopics.VehicleOperation],
        // who buys no vehicle names the running only
        [KnownTopics.ThreePublic, KnownTopics.Overseas, KnownTopics.Hospitality, KnownTopics.VehicleOperation],
        [KnownTopics.Vehicles, KnownTopics.VehiclePurchase, KnownTopics.VehicleOperation],
        [KnownTopics.Procurement, KnownTopics.Goods, KnownTopics.Works, KnownTopics.Services],
    ];

    private static readonly string[][] ByName =
    [
        ["支出", "基本支出", "项目支出"],
        ["基本支出", "人员", "公用"],
        ["财政拨款", "一般公共预算", "政府性基金", "国有资本经营"],
        ["收入", "财政拨款", "事业收入", "经营收入", "其他收入"],
        ["收入", "税收", "非税"],
        ["收入", "税务部门", "财政部门"],
        ["经费", "基本支出", "项目支出"],
        ["全国", "中央", "地方"],
        ["全省", "省级收入", "市县"],
        ["全省", "省级支出", "市县"],
        ["全省", "省本级收入", "市县"],
        ["全省", "省本级支出", "市县"],
        ["债务", "一般债务", "专项债务"],
        ["债务余额", "非政府债券", "政府债券"],
        ["新增", "一般债券", "专项债券"],
        ["债券本金", "一般债券", "专项债券"],
        ["债券利息", "一般债券", "专项债券"],
        ["还本付息", "本金", "息"],
        ["政府采购", "货物", "工程", "服务"],
        ["彩票", "福利彩票", "体育彩票"],
    ];

    /// <summary>What the grand totals of final accounts are made of, which hold more than the year: each part once, and nothing else.</summary>
    private static readonly string[][] OfGrandTotals =
    [
        ["收入总计", "本年收入", "使用", "年初结转"],
        ["支出总计", "本年支出", "结余分配", "年末结转"],
    ];

    /// <summary>Totals that hold more than the parts of the year: carried-over amounts, transfers.</summary>
    private static readonly string[] Wider = ["总计", "总收入", "总支出", "总量", "收支"];

    /// <summary>收支总预算, 收支总计: what comes in and goes out, as much of the one as of the other.</summary>
    public static bool IsOfBothSides(Topic total) => total.Text.Contains("收支总", StringComparison.Ordinal);

    /// <summary>How many of the first amounts make up a fixed partition; 0 if none do.</summary>
    public static int MeasureComplete(Topic total, List<Level> members)
    {
        const int MostParts = 10;
        for (int count = 2; count <= Math.Min(members.Count, MostParts); count++)
        {
            if (IsComplete(total, members.GetRange(0, count)))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>Whether the amounts are all the parts that the forms give a total.</summary>
    public static bool IsComplete(Topic total, List<Level> members)
    {
        foreach (string[] partition in ByKey)
        {
            if (total.Key == partition[0] && members.Count == partition.Length - 1 && HasAll(partition, members, static (level, key) => level.Topic.Key == key))
            {
                return true;
            }
        }

        foreach (string[] partition in ByName)
        {
            bool isTotal = total.Text.Contains(partition[0], StringComparison.Ordinal) && !IsWider(total.Text) && !IsPartOf(partition, total.Text);
            if (isTotal && members.Count >= partition.Length - 1 && HasAll(partition, members, static (level, name) => level.Topic.Text.Contains(name, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return Array.Exists(OfGrandTotals, partition => total.Text.EndsWith(partition[0], StringComparison.Ordinal) && members.Count == partition.Length - 1
            && HasAll(partition, members, static (level, name) => level.Topic.Text.Contains(name, StringComparison.Ordinal)));
    }

    /// <summary>Whether amounts without a number, in several sentences of one paragraph, hold more than a fixed partition: 财政总收入A。其中：地方收入B。…税务部门C，财政部门D.</summary>
    public static bool StraysFrom(Topic total, List<Level> members) =>
        members.Exists(member => member.Sentence != members[0].Sentence && member.Paragraph == members[0].Paragraph)
        && !Array.Exists(ByKey, partition => total.Key == partition[0])
        && !Array.Exists(ByName, partition => total.Text.Contains(partition[0], StringComparison.Ordinal)
            && members.TrueForAll(member => Array.Exists(partition[1..], name => member.Topic.Text.Contains(name, StringComparison.Ordinal))));

    /// <summary>Whether some of the fixed parts of a total go on with another one.</summary>
    public static bool GoesOn(Topic total, List<Level> members, Level next) =>
        Array.Exists(ByKey, partition => total.Key == partition[0] && GoesOn(partition, members, next, static (level, key) => level.Topic.Key == key))
        || Array.Exists(ByName, partition => total.Text.Contains(partition[0], StringComparison.Ordinal) && !IsWider(total.Text)
            && GoesOn(partition, members, next, static (level, name) => level.Topic.Text.Contains(name, StringComparison.Ordinal)));

    private static bool GoesOn(string[] partition, List<Level> members, Level next, Func<Level, string, bool> fits)
    {
        int lacking = 0;
        for (int i = 1; i < partition.Length; i++)
        {
            string part = partition[i];
            lacking += fits(next, part) && !members.Exists(member => fits(member, part)) ? 1 : 0;
        }

        return lacking > 0 && members.TrueForAll(member => Array.Exists(partition[1..], part => fits(member, part)));
    }

    /// <summary>税收收入A，其中：地方税收B；非税收入C: a total that is called like one of the parts, and not like all of them, is no total of them.</summary>
    private static bool IsPartOf(string[] partition, string total)
    {
        int named = 0;
        for (int i = 1; i < partition.Length; i++)
        {
            named += total.Contains(partition[i], StringComparison.Ordinal) && !partition[0].Contains(partition[i], StringComparison.Ordinal) ? 1 : 0;
        }

        return named > 0 && named < partition.Length - 1;
    }

    private static bool IsWider(string text)
    {
        foreach (string wider in Wider)
        {
            if (text.Contains(wider, StringComparison.Ordinal) && !text.Contains("财政总收入", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each part is another member, the more particular name first: 非政府债券 is also a 政府债券.</summary>
    private static bool HasAll(string[] partition, List<Level> members, Func<Level, string, bool> fits)
    {
        List<Level> rest = [.. members];
        for (int i = 1; i < partition.Length; i++)
        {
            int found = rest.FindIndex(member => fits(member, partition[i]));
            if (found < 0)
            {
                return false;
            }

            rest.RemoveAt(found);
        }

        return true;
    }
}
