namespace PublicBudget.Collections;

/// <summary>
/// A number that may be missing, in four bytes instead of eight: a document has thousands of places, each with several of them. The least number
/// of all cannot be told from none.
/// </summary>
internal readonly record struct OptionalNumber
{
    // The sign turned over, so that the default is no number.
    private readonly int _turned;

    private OptionalNumber(int? number) => _turned = number is { } known ? known ^ int.MinValue : 0;

    public static implicit operator OptionalNumber(int? number) => new(number);

    public static implicit operator int?(OptionalNumber number) => number._turned == 0 ? null : number._turned ^ int.MinValue;
}
