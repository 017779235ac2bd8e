using System.Runtime.CompilerServices;

namespace PublicBudget.Reporting.Formats;

/// <summary>A set of characters that is asked for one character after the other: a bit for each.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / BitsPerWord];

    /// <summary>The characters that meet a condition.</summary>
    public CharacterSet(Func<char, bool> isMember)
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (isMember((char)c)) Add((char)c);
        }
    }

    /// <summary>These characters.</summary>
    public CharacterSet(IEnumerable<char> members)
    {
        foreach (char c in members) Add(c);
    }

    /// <summary>Whether a character is one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[c / BitsPerWord] >> (c % BitsPerWord) & 1) != 0;

    private void Add(char c) => _bits[c / BitsPerWord] |= 1UL << (c % BitsPerWord);
}
