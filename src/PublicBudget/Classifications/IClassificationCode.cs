using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace PublicBudget.Classifications;

/// <summary>
/// What the code types of all classifications have in common, for code that works with any of them (a catalogue, a
/// roll-up). Only the code types of this library implement it.
/// </summary>
/// <typeparam name="TSelf">The code type itself.</typeparam>
public interface IClassificationCode<TSelf> :
    IEquatable<TSelf>, IComparable<TSelf>, IComparisonOperators<TSelf, TSelf, bool>, ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : struct, IClassificationCode<TSelf>
{
    /// <summary>The classification that the codes belong to.</summary>
    static abstract ClassificationScheme Scheme { get; }

    /// <summary>The deepest level that a code of this classification may have.</summary>
    static abstract ClassificationLevel DeepestLevel { get; }

    /// <summary>Makes a code from its digits read as a number: 2080501.</summary>
    /// <param name="number">The digits of the code.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has not the shape of a code.</exception>
    static abstract TSelf FromNumber(int number);

    /// <summary>Reads a code; see <c>Parse</c> of the code types for the accepted forms.</summary>
    /// <param name="text">The text of the code.</param>
    /// <exception cref="FormatException">The text is not a code of this classification.</exception>
    static abstract TSelf Parse(ReadOnlySpan<char> text);

    /// <summary>Reads a code, or answers false.</summary>
    /// <param name="text">The text of the code.</param>
    /// <param name="code">The code, or the default.</param>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf code);

    /// <summary>The digits of the code read as a number, 0 for the default.</summary>
    int Number { get; }

    /// <summary>类, 款, 项 or 目.</summary>
    ClassificationLevel Level { get; }

    /// <summary>The code one level up, or null for a 类 (and for the default).</summary>
    TSelf? Parent { get; }

    /// <summary>The 类 that the code belongs to, which is the code itself if it is a 类.</summary>
    TSelf Category { get; }

    /// <summary>The 款 that the code belongs to (itself if it is one), or null for a 类.</summary>
    TSelf? Section { get; }

    /// <summary>The code cut to a level, or null where the code does not go so deep.</summary>
    /// <param name="level">The level to cut to.</param>
    TSelf? AtLevel(ClassificationLevel level);

    /// <summary>Whether <paramref name="other"/> is this code or lies below it.</summary>
    /// <param name="other">The code that may lie below.</param>
    bool Contains(TSelf other);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TSelf.Parse(s.AsSpan());
    }

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result)
        => TSelf.TryParse(s.AsSpan(), out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result)
        => TSelf.TryParse(s, out result);
}
