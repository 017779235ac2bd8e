using System.Reflection;
using System.Runtime.CompilerServices;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Conventions.Tests;

/// <summary>
/// Whatever an aggregate holds, its text can be read in a log or a debugger: no <c>ToString</c> throws, not even where the totals that it
/// prints leave the range of <see cref="Money"/>.
/// </summary>
public class AggregateTextTests
{
    private const int Deepest = 4;

    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(Money)] = Money.MaxValue,
        [typeof(string)] = "名称",
        [typeof(int)] = 1_000_000,
        [typeof(FunctionalCode)] = FunctionalCode.Parse("2080501"),
        [typeof(DepartmentalEconomicCode)] = DepartmentalEconomicCode.Parse("30101"),
        [typeof(GovernmentalEconomicCode)] = GovernmentalEconomicCode.Parse("50101"),
        [typeof(UnitCode)] = UnitCode.Parse("029003"),
        [typeof(BudgetVersion)] = new BudgetVersion(new FiscalYear(2021)),
    };

    public static TheoryData<Type> Aggregates() =>
    [
        .. new[] { typeof(Money).Assembly, typeof(Document).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && Make(type, 0) is not null),
    ];

    [Theory]
    [MemberData(nameof(Aggregates))]
    public void ToString_OfGreatAmounts_DoesNotThrow(Type type)
        => Assert.NotNull(Make(type, 0)!.ToString());

    [Fact]
    public void Aggregates_AreFilledSoThatTheirTotalsOverflow()
        => Assert.Throws<OverflowException>(() => ((Budgets.ThreePublicExpenses)Make(typeof(Budgets.ThreePublicExpenses), 0)!).Total);

    // An instance with every property that can be set set to something great; what a property refuses stays as it is. Null for a
    // type that needs what cannot be made here.
    private static object? Make(Type type, int depth)
    {
        if (Samples.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out object? sample)) return sample;
        if (depth > Deepest) return null;
        if (ElementOf(type) is { } element) return ListOf(element, depth);
        if (type.IsValueType) return Activator.CreateInstance(type);
        if (type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null) return null;
        object made = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)) Fill(made, property, depth);
        return type.GetProperties().Any(property => IsRequired(property) && property.GetValue(made) is null) ? null : made;
    }

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static void Fill(object made, PropertyInfo property, int depth)
    {
        if (Make(property.PropertyType, depth + 1) is not { } value) return;
        try
        {
            property.SetValue(made, value);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            // The default stays.
        }
    }

    private static Type? ElementOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static Array? ListOf(Type element, int depth)
    {
        if (Make(element, depth + 1) is not { } one || Make(element, depth + 1) is not { } two) return null;
        Array list = Array.CreateInstance(element, 2);
        list.SetValue(one, 0);
        list.SetValue(two, 1);
        return list;
    }
}
