namespace PublicBudget.Verification;

/// <summary>Why a relation could not be judged: one text for each reason, so that reporting one allocates nothing.</summary>
internal static class Reasons
{
    public const string Unusable = "an operand is printed in several places with values that exclude each other, or has digits beyond its unit";
    public const string BlankTotal = "the total is blank while its parts are not";
    public const string BlankParts = "the parts are blank while the total is not";
    public const string BlankOperand = "a blank operand may be zero or not reported, and the outcome depends on it";
    public const string NoOperands = "the figures it relates are not reported";
    public const string NoBase = "the amount of the base is not reported";
    public const string NoAmounts = "the amounts behind the figure are not reported";
    public const string ZeroBase = "the base is zero or negative, so that the rate is undefined";
    public const string NotListed = "the form has no such table";
    public const string DeclaredEmpty = "the table is declared empty";
    public const string NotPrinted = "the table is not printed";
    public const string NotRead = "the cells of the table could not be read";
    public const string Excerpt = "the document has neither contents nor tables, so that it may be an excerpt";
    public const string Undivided = "the amount is printed without the parts that it is divided into";
    public const string InferredYear = "the document does not say which year it is for";
    public const string IncompleteList = "the text does not say that the list covers the whole, and the parts are less than it";
    public const string NoCatalogue = "the library has no list of codes for the year";
    public const string NotCovered = "the list of codes is not complete there";
    public const string NoWords = "the words of the document were not read";
    public const string NoPriorDocument = "last year's document is not at hand";
    public const string NoOtherDocument = "the other document is not at hand";
}
