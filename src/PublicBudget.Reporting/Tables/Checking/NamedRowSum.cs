namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>A row that is by its name the sum of rows with other names.</summary>
/// <param name="Total">What the sum is called.</param>
/// <param name="Parts">What each part is called.</param>
/// <param name="Signs">The sign of each part; all plus where null.</param>
internal sealed record NamedRowSum(string[] Total, string[][] Parts, int[]? Signs = null)
{
    /// <summary>The rows of the sum and its parts; null where one of them is missing or stands there twice.</summary>
    /// <param name="keys">What the rows are called.</param>
    public (int Total, int[] Parts)? Find(string[] keys)
    {
        int total = Only(keys, Total);
        int[] parts = Array.ConvertAll(Parts, names => Only(keys, names));
        return total >= 0 && !parts.Contains(-1) && !parts.Contains(total) && parts.Distinct().Count() == parts.Length ? (total, parts) : null;
    }

    // −1 where no row is called so, or several.
    private static int Only(string[] keys, string[] names)
    {
        int found = -1;
        for (int row = 0; row < keys.Length; row++)
        {
            if (Array.IndexOf(names, keys[row]) < 0) continue;
            if (found >= 0) return -1;
            found = row;
        }

        return found;
    }
}
