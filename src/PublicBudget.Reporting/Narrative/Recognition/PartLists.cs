using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Finds the lists of parts behind 其中 and the like. Where a list ends is often said by nothing: a list inside a list ends
/// where its parts have reached their total, else with the sentence; the outermost list with the paragraph, or with its
/// last number.
/// </summary>
internal sealed class PartLists
{
    /// <summary>No list is followed further, so that the time stays linear in the length of the text.</summary>
    private const int MostElements = 1500;

    private const int DeepestList = 6;

    private readonly Outline _outline;

    private readonly TopicIndex _topics;

    private readonly Dictionary<ListOpener, PartList> _lists = [];

    private int _budget;

    private PartLists(Outline outline, TopicIndex topics)
    {
        _outline = outline;
        _topics = topics;
    }

    public static List<PartList> Find(Outline outline, TopicIndex topics)
    {
        PartLists finder = new(outline, topics);
        for (int i = 0; i < outline.Elements.Count; i++)
        {
            if (outline.Elements[i] is ListOpener opener)
            {
                finder._budget = MostElements;
                i = Math.Max(i, finder.Collect(opener, depth: 0, outer: null).EndIndex - 1);
            }
        }

        return [.. finder._lists.Values];
    }

    private PartList Collect(ListOpener opener, int depth, PartList? outer)
    {
        bool isNested = depth > 0;
        PartList list = new() { Opener = opener, Total = ResolveTotal(opener), EndIndex = opener.Index + 1 };
        _lists[opener] = list;
        PartListCursor cursor = new(_outline.Elements, list, isNested || opener.IsWeak || opener.IsBare);
        while (_budget-- > 0 && cursor.MoveNext())
        {
            switch (cursor.Current)
            {
                case ListOpener inner when StartsItem(inner):
                    break;
                case ListOpener inner when depth == DeepestList || IsNewList(inner, list, outer):
                    cursor.Stop();
                    break;
                case ListOpener inner:
                    list.HasNested = true;
                    cursor.JumpTo(Collect(inner, depth + 1, outer: list).EndIndex);
                    break;
                case Level level when isNested && list.IsFull && !(level.Amount.IsZero && level.Sentence == list.Members[^1].Sentence):
                    cursor.Stop();
                    break;
                case Level level when cursor.Accepts(level):
                    list.Add(level);
                    break;
            }
        }

        list.EndIndex = cursor.End;
        list.IsNumbered = cursor.IsNumbered;
        CorrectTotal(list);
        Close(list, isNested);
        return list;
    }

    /// <summary>The same total is taken apart a second time, or the total of the list around it.</summary>
    private bool IsNewList(ListOpener inner, PartList list, PartList? outer)
    {
        Level? total = ResolveTotal(inner);
        bool announcesAgain = inner is { IsAnnounced: true, Subject.IsGeneric: true } && list.Members.Count > 1 && total == list.Members[^1] && total.Sentence != inner.Sentence;
        return announcesAgain || !inner.IsWeak && total is not null && list.Members.Count > 0 && (total == list.Total || (outer is not null && total == outer.Total));
    }

    private Level? ResolveTotal(ListOpener opener)
    {
        if (opener.IsOfSide && TotalOfBothSides(opener) is { } both)
        {
            return both;
        }

        if ((opener.Focus is { IsInGroup: true } && opener.Subject.IsGeneric) || StartsItem(opener) || GoesOnWithSibling(opener))
        {
            return null;
        }

        if (opener.Subject.IsGeneric || (opener.Focus is { } focus && opener.Subject.IsSame(focus.Topic)))
        {
            // a list that is announced behind a list details its total, not its last part
            bool isBehindList = !opener.IsWeak && opener.Focus is { Parent: not null } part && part.Sentence != opener.Sentence && opener is { IsAnnounced: true, Subject.IsGeneric: true };
            return isBehindList ? opener.Focus!.Parent : opener.Focus;
        }

        return _topics.FindBefore(opener.Index, opener.Subject, opener.Focus?.AnyYear);
    }

    /// <summary>(一)用于甲A (二)用于乙B: what the item is for, not a list of the amount before it.</summary>
    private bool StartsItem(ListOpener opener) => opener.IsWeak && opener.Index > 0 && _outline.Elements[opener.Index - 1] is Marker marker && marker.Sentence == opener.Sentence;

    /// <summary>收支总预算A。收入包括：…；支出包括：…: each side is all of it.</summary>
    private Level? TotalOfBothSides(ListOpener opener)
    {
        const int Reach = 24;
        List<Level> levels = _outline.Levels;
        int last = _topics.FirstLevelFrom(opener.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Paragraph == opener.Paragraph; i--)
        {
            if (levels[i].Depth == opener.Depth && KnownPartitions.IsOfBothSides(levels[i].Topic))
            {
                return levels[i];
            }
        }

        return null;
    }

    /// <summary>用于教育A；用于卫生B: what the second 用于 tells is no part of A, which stands behind one as well.</summary>
    private bool GoesOnWithSibling(ListOpener opener)
    {
        const int Reach = 24;
        bool isBehindClauses = false;
        for (int i = opener.Index - 1; i >= 0 && opener.Index - i < Reach && _outline.Elements[i].Sentence == opener.Sentence && opener is { IsWeak: true, Focus: not null }; i--)
        {
            Element element = _outline.Elements[i];
            isBehindClauses |= element is Break { Kind: BreakKind.Clauses } && element.Index > opener.Focus.Index && element.End == opener.Start;
            if (element is ListOpener before && before.Index < opener.Focus.Index)
            {
                return isBehindClauses && before.IsWeak && before.Depth == opener.Depth;
            }
        }

        return false;
    }

    /// <summary>
    /// 收到A，支出B。其中：… takes A apart or B; if the parts do not add up to B, which was named last, but do to A, it was A.
    /// </summary>
    private void CorrectTotal(PartList list)
    {
        if (list.Total is not { } total || list.Members.Count < 2 || list.Opener.Focus != total || FindClosing(total, list.Members) > 0)
        {
            return;
        }

        const int Reach = 8;
        List<Level> levels = _outline.Levels;
        int last = _topics.FirstLevelFrom(total.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Sentence == total.Sentence; i--)
        {
            if (!levels[i].IsAside && levels[i].Depth == total.Depth && FindClosing(levels[i], list.Members) is var closing and > 1
                && (total.Sentence == list.Opener.Sentence ? closing == list.Members.Count : EndsSentence(list.Members, closing)))
            {
                list.Total = levels[i];
                return;
            }
        }
    }

    /// <summary>So many parts are all of them, or all of their sentence.</summary>
    private static bool EndsSentence(List<Level> members, int count) => count == members.Count || members[count].Sentence != members[count - 1].Sentence;

    /// <summary>Cuts the list where its parts add up to the total, if they do so before its end.</summary>
    private static void Close(PartList list, bool isNested)
    {
        List<Level> members = list.Members;
        if (list.Total is { } total && members.Count > 0)
        {
            int count = FindClosing(total, members);
            list.IsClosed = count > 0;
            count = count > 0 ? count : KnownPartitions.MeasureComplete(total.Topic, members);
            if (count > 0 && count < members.Count)
            {
                list.EndIndex = isNested || count > 1 ? members[count].Index : list.EndIndex;
                members.RemoveRange(count, members.Count - count);
            }
        }

        foreach (Level member in members)
        {
            member.Parent = list.Total;
            member.IsListed = members.Count > 1;
        }

        if (list.Total is not null && members.Count > 0)
        {
            list.Total.IsTotal = true;
        }
    }

    private static int FindClosing(Level total, List<Level> members)
    {
        // amounts of a finer unit behind a list can hide in its rounding
        bool isOfOneUnit = members.TrueForAll(member => member.Amount.Unit == total.Amount.Unit || member.Amount.IsZero);
        if (isOfOneUnit && AmountJudge.Sum(total.Amount, AmountsOf(members, members.Count)).Holds)
        {
            return members.Count;
        }

        int closing = 0;
        decimal sum = 0;
        for (int i = 0; i < members.Count; i++)
        {
            sum += members[i].Amount.InYuan;
            closing = i > 0 && AmountJudge.IsExactSum(total.Amount, sum) ? i + 1 : closing;
        }

        return closing > 0 ? closing : FindRoundedClosing(total, members);
    }

    /// <summary>The first parts that add up within rounding, with the zeros behind them.</summary>
    private static int FindRoundedClosing(Level total, List<Level> members)
    {
        const int MostParts = 40;
        List<PublishedAmount> parts = [];
        for (int i = 0; i < Math.Min(members.Count, MostParts); i++)
        {
            parts.Add(members[i].Amount);
            if (i > 0 && AmountJudge.Sum(total.Amount, parts).Holds)
            {
                int end = i + 1;
                while (end < members.Count && members[end].Amount.IsZero && members[end].Sentence == members[i].Sentence)
                {
                    end++;
                }

                return end;
            }
        }

        return 0;
    }

    public static List<PublishedAmount> AmountsOf(List<Level> levels, int count)
    {
        List<PublishedAmount> amounts = new(count);
        for (int i = 0; i < count; i++)
        {
            amounts.Add(levels[i].Amount);
        }

        return amounts;
    }
}
