namespace PublicBudget.Amounts;

/// <summary>The untyped half of IComparable, which every value type implements explicitly.</summary>
internal static class Comparing
{
    /// <summary>Compares with a boxed value: after null, and only with its own type.</summary>
    public static int With<T>(T value, object? obj)
        where T : struct, IComparable<T>
        => obj switch
        {
            null => 1,
            T other => value.CompareTo(other),
            _ => throw new ArgumentException($"Expected a {typeof(T).Name}, found a {obj.GetType().Name}.", nameof(obj)),
        };
}
