using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>Sets of places and the tables in them.</summary>
public static class PlacesExtensions
{
    /// <summary>The set of one table.</summary>
    /// <param name="role">The table.</param>
    public static Places ToPlaces(this TableRole role) => (Places)(4 << (int)role);

    /// <summary>The tables of the set, in the order of the forms.</summary>
    /// <param name="places">The set.</param>
    public static IEnumerable<TableRole> Tables(this Places places)
        => Enum.GetValues<TableRole>().Where(role => places.HasFlag(role.ToPlaces()));

    internal static Places Of(SheetHome home) => home switch
    {
        { Table: { } role } => role.ToPlaces(),
        { IsText: true } => Places.Text,
        _ => Places.Nowhere,
    };

    internal static string Describe(this Places places)
    {
        if (places == Places.Anywhere) return "anywhere";
        IEnumerable<string> names = (places & Places.AnyTable) == Places.AnyTable ? ["各表"] : places.Tables().Select(role => role.ChineseName());
        if (places.HasFlag(Places.Text)) names = names.Append("文字");
        return string.Join("、", names);
    }
}
