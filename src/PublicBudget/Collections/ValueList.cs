using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PublicBudget.Collections;

/// <summary>Makes <see cref="ValueList{T}"/>.</summary>
internal static class ValueList
{
    /// <summary>Copies a sequence; null gives the empty list, and a list that is immutable already is shared.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Copy<T>(IEnumerable<T>? items) => items switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,

        // Nearly all lists come as one of these; asked directly, they need no enumerator.
        List<T> list => Own(list.ToArray()),
        T[] array => Own(new ReadOnlySpan<T>(array).ToArray()),
        _ => Own([.. items]),
    };

    /// <summary>What a collection expression calls: <c>ValueList&lt;int&gt; list = [1, 2];</c></summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => Own(items.ToArray());

    /// <summary>Wraps an array that nobody else keeps.</summary>
    public static ValueList<T> Own<T>(T[] items)
    {
        if (items.Length == 0) return ValueList<T>.Empty;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"Expected an element at index {i}, found null.", nameof(items));
            }
        }

        return new ValueList<T>(items);
    }
}

/// <summary>
/// An immutable list that equals another one with equal elements in the same order. It stands behind
/// <see cref="IReadOnlyList{T}"/> properties of records, so that a record's own equality is equality of content:
/// <code>
/// public IReadOnlyList&lt;Line&gt; Lines { get; init =&gt; field = ValueList.Copy(value); } = ValueList&lt;Line&gt;.Empty;
/// </code>
/// The initial value must be <see cref="Empty"/>: the expression <c>[]</c> would put an array there, which equals nothing.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>How many elements <see cref="ToString"/> writes before it says how many there are.</summary>
    private const int ShownElements = 8;

    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The empty list.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>The elements without a copy or an enumerator, for loops inside the library.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals([NotNullWhen(true)] ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, "[1, 2, 3]"; a long list is cut: "[1, 2, 3, 4, 5, 6, 7, 8, … 20 in all]".</summary>
    public override string ToString() => Count <= ShownElements
        ? $"[{string.Join(", ", _items)}]"
        : $"[{string.Join(", ", _items.Take(ShownElements))}, … {Count} in all]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
