using System.Globalization;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Serialization;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>An application's culture – its separators, its minus sign, its calendar names – changes nothing that is written, read or said.</summary>
public class CultureTests
{
    [Theory]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    public void Disclosure_WrittenAndReadInAnotherCulture_IsTheSame(FileFormat format)
    {
        string expected = WriteAndRead(format);

        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal("1٫5", 1.5m.ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, WriteAndRead(format));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string WriteAndRead(FileFormat format)
    {
        using var stream = new MemoryStream();
        Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Henan2021).Save(stream, format);
        byte[] bytes = stream.ToArray();
        var read = Disclosure.Read(new MemoryStream(bytes), format);
        VerificationReport report = read.Verify();
        return string.Join('\n',
            Convert.ToBase64String(bytes), read.ToMarkdown(), report.ToText(), report.ToMarkdown(), report.ToJson(),
            BudgetJson.Write(ExampleBudget.Create()), read.Coverage, string.Join('\n', read.Facts.Facts), string.Join('\n', read.ToBudget().Gaps));
    }

    // Made by hand, as programs without culture data know no other.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo numbers = culture.NumberFormat;
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NegativeSign, numbers.PercentSymbol) = ("٫", "٬", "\u200E−", "٪");
        (numbers.PercentDecimalSeparator, numbers.CurrencyDecimalSeparator) = ("٫", "٫");
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(month => $"M{month}"), ""];
        culture.DateTimeFormat.DateSeparator = "؍";
        return culture;
    }
}
