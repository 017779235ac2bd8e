using System.Reflection;
using PublicBudget.Amounts;

namespace PublicBudget.Conventions.Tests;

/// <summary>Principle 7: a value type has a meaningful default, only meaningful operators, one text form.</summary>
public class ValueTypeTests
{
    public static TheoryData<Type> PublicStructs() =>
        [.. typeof(Money).Assembly.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum && !type.IsByRefLike)];

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void Struct_IsReadOnly(Type type)
        => Assert.Contains(type.GetCustomAttributesData(), data => data.AttributeType.Name == "IsReadOnlyAttribute");

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void Struct_IsEquatableWithOperators(Type type)
    {
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.NotNull(Operator(type, "op_Equality"));
        Assert.NotNull(Operator(type, "op_Inequality"));
    }

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void Struct_ComparableHasAllFourOperators(Type type)
    {
        if (!type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type)))
        {
            return;
        }

        Assert.All(
            ["op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"],
            name => Assert.NotNull(Operator(type, name)));
    }

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void Struct_DefaultIsUsable(Type type)
    {
        object value = Activator.CreateInstance(type)!;

        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
        Assert.NotNull(value.ToString());
    }

    private static MethodInfo? Operator(Type type, string name)
        => type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type]);
}
