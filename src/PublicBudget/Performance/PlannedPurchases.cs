using System.Buffers;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>Finds what a plan of implementation (项目实施计划) wants to buy: the list behind 购买, 购置 or 采购.</summary>
public static class PlannedPurchases
{
    private const int MaxLength = 10_000;

    private static readonly SearchValues<char> ListEnd = SearchValues.Create("。；;，,（(：:\n");

    private static readonly string[] BuyWords = ["购买", "购置", "采购"];

    private static readonly char[] ListSeparators = ['、', '和', '及', '与'];

    /// <summary>
    /// The things of the first list of two or more: 空调, 电脑, 桌, 椅 and 沙发 of "购买空调、电脑、桌、椅、沙发". A single word is no list:
    /// 采购设备 says nothing.
    /// </summary>
    /// <param name="plan">The plan, of which the first 10,000 characters are looked at; null is a plan without purchases.</param>
    public static IReadOnlyList<string> Find(string? plan)
    {
        ReadOnlySpan<char> text = plan.AsSpan(0, Math.Min(plan?.Length ?? 0, MaxLength));
        foreach (string word in BuyWords)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            ReadOnlySpan<char> rest = text[(at + word.Length)..];
            int end = rest.IndexOfAny(ListEnd);
            string[] goods = rest[..(end < 0 ? rest.Length : end)].ToString()
                .Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (goods.Length > 1)
            {
                return ValueList.Own(goods);
            }
        }

        return ValueList<string>.Empty;
    }
}
