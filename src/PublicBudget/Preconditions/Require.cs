using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PublicBudget.Preconditions;

/// <summary>Checks of what comes in: each answers the value, or says what was expected and what was found.</summary>
internal static class Require
{
    public static T Defined<T>(T value, [CallerMemberName] string name = "")
        where T : struct, Enum
        => Enum.IsDefined(value) ? value : throw Unexpected(name, $"a member of {typeof(T).Name}", value.ToString());

    public static T? Defined<T>(T? value, [CallerMemberName] string name = "")
        where T : struct, Enum
        => value is { } given ? Defined(given, name) : null;

    public static int NotNegative(int value, [CallerMemberName] string name = "")
        => value >= 0 ? value : throw Unexpected(name, "a count of zero or more", value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static string NotBlank(string? value, [CallerMemberName] string name = "")
        => !string.IsNullOrWhiteSpace(value) ? value : throw Unexpected(name, "a text that is not blank", value is null ? "null" : $"\"{value}\"");

    public static T NotNull<T>([NotNull] T? value, [CallerMemberName] string name = "")
        where T : class
        => value ?? throw new ArgumentNullException(name);

    private static ArgumentException Unexpected(string name, string expected, string found)
        => new($"{name}: expected {expected}, found {found}.", name);
}
