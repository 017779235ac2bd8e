using System.Text;
using CsCheck;
using PublicBudget.Serialization;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Serialization;

/// <summary>What is no budget is refused by one exception, which says where, what was expected and what was found.</summary>
public class BudgetJsonFaultTests
{
    // A budget on a few lines, of which each test spoils one.
    private const string Good = """
        {
          "unit": { "name": "甲", "code": "029003" },
          "version": { "year": 2021, "stage": "approved" },
          "publishedOn": "2021-04-20",
          "functions": ["一", "二"],
          "expenditures": [
            { "function": "2080101", "category": "operating", "amount": 1.50 },
            { "function": "2210201", "category": "operating", "amount": -2 }
          ],
          "threePublicExpenses": { "overseasTravel": 0.00 },
          "assets": { "asOf": "2020-12-31", "vehicles": [{ "kind": "other", "count": 0 }] },
          "projects": [{ "name": "项目", "period": { "start": "2021-01-01", "end": "2021-12-31" }, "indicators": [{ "weight": 1.0 }] }],
          "priorYear": { "totals": { "totalRevenue": 1.00 } }
        }
        """;

    [Fact]
    public void Good_IsRead() => Assert.Equal("甲", BudgetJson.Read(Good).Unit.Name);

    [Theory]
    // unknown and duplicate members, missing ones
    [InlineData("\"code\"", "\"cod\"", "$.unit.cod, line 2, column 26: expected one of the members name, code, nature, found \"cod\".")]
    [InlineData("\"code\"", "\"Code\"", "$.unit.Code, line 2, column 26: expected one of the members name, code, nature, found \"Code\".")]
    [InlineData("\"code\"", "\"名 称\"", "$.unit['名 称'], line 2, column 26: expected one of the members name, code, nature, found \"名 称\".")]
    [InlineData("\"code\"", "\"name\"", "$.unit.name, line 2, column 26: expected the member once, found it twice.")]
    [InlineData("\"code\"", "\"n\\u0061me\"", "$.unit.name, line 2, column 26: expected the member once, found it twice.")]
    [InlineData("\"year\": 2021, ", "", "$.version, line 3, column 36: expected the member year, found the end of the object.")]
    [InlineData("\"function\": \"2080101\", ", "", "$.expenditures[0], line 7, column 47: expected the member function, found the end of the object.")]
    // names of enums
    [InlineData("\"approved\"", "\"Approved\"", "$.version.stage, line 3, column 39: expected one of draft, approved, adjusted, execution, outturn, found \"Approved\".")]
    [InlineData("\"approved\"", "1", "$.version.stage, line 3, column 39: expected one of draft, approved, adjusted, execution, outturn, found the number 1.")]
    [InlineData("\"approved\"", "\"draft, approved\"", "$.version.stage, line 3, column 39: expected one of draft, approved, adjusted, execution, outturn, found \"draft, approved\".")]
    // wrong types
    [InlineData("{ \"name\": \"甲\", \"code\": \"029003\" }", "5", "$.unit, line 2, column 11: expected an object, found the number 5.")]
    [InlineData("{ \"name\": \"甲\", \"code\": \"029003\" }", "null", "$.unit, line 2, column 11: expected an object, found null.")]
    [InlineData("{ \"name\": \"甲\", \"code\": \"029003\" }", "[]", "$.unit, line 2, column 11: expected an object, found an array.")]
    [InlineData("[\"一\", \"二\"]", "\"一\"", "$.functions, line 5, column 16: expected an array, found \"一\".")]
    [InlineData("[\"一\", \"二\"]", "{}", "$.functions, line 5, column 16: expected an array, found an object.")]
    [InlineData("\"二\"", "2", "$.functions[1], line 5, column 22: expected a text of valid Unicode, found the number 2.")]
    [InlineData("\"二\"", "null", "$.functions[1], line 5, column 22: expected an element, found null.")]
    [InlineData("\"甲\"", "null", "$.unit.name, line 2, column 21: expected a text of valid Unicode, found null.")]
    [InlineData("\"甲\"", "\"\\ud800\"", "$.unit.name, line 2, column 21: expected a text of valid Unicode, found \"\\ud800\".")]
    [InlineData("\"甲\"", "true", "$.unit.name, line 2, column 21: expected a text of valid Unicode, found true.")]
    [InlineData("\"029003\"", "29003", "$.unit.code, line 2, column 34: expected a unit code as a string of 3 to 24 digits, found the number 29003.")]
    [InlineData("[{ \"weight\": 1.0 }]", "[null]", "$.projects[0].indicators[0], line 12, column 105: expected an element, found null.")]
    // codes
    [InlineData("\"029003\"", "\"02900300000000000000000000000000000000000000000001\"", "$.unit.code, line 2, column 34: expected a unit code as a string of 3 to 24 digits, found \"0290030000000000000000000000000000000000…\".")]
    [InlineData("\"2080101\"", "\"208010\"", "$.expenditures[0].function, line 7, column 19: expected a code as a string of 3, 5 or 7 digits, found \"208010\".")]
    [InlineData("\"2080101\"", "\"208 01 01\"", "$.expenditures[0].function, line 7, column 19: expected a code as a string of 3, 5 or 7 digits, found \"208 01 01\".")]
    [InlineData("\"2080101\"", "\"２０８\"", "$.expenditures[0].function, line 7, column 19: expected a code as a string of 3, 5 or 7 digits, found \"２０８\".")]
    [InlineData("\"2080101\"", "\"\"", "$.expenditures[0].function, line 7, column 19: expected a code as a string of 3, 5 or 7 digits, found \"\".")]
    [InlineData("\"2080101\"", "\"\\udfff\"", "$.expenditures[0].function, line 7, column 19: expected a code as a string of 3, 5 or 7 digits, found \"\\udfff\".")]
    // amounts
    [InlineData("1.50", "1.505", "$.expenditures[0].amount, line 7, column 65: expected an amount in yuan as a number with at most two decimals and no exponent, from -92233720368547758.08 to 92233720368547758.07, found the number 1.505.")]
    [InlineData("1.50", "1e3", "$.expenditures[0].amount, line 7, column 65: expected an amount in yuan as a number with at most two decimals and no exponent, from -92233720368547758.08 to 92233720368547758.07, found the number 1e3.")]
    [InlineData("1.50", "\"1.50\"", "$.expenditures[0].amount, line 7, column 65: expected an amount in yuan as a number with at most two decimals and no exponent, from -92233720368547758.08 to 92233720368547758.07, found \"1.50\".")]
    [InlineData("1.50", "92233720368547758.08", "$.expenditures[0].amount, line 7, column 65: expected an amount in yuan as a number with at most two decimals and no exponent, from -92233720368547758.08 to 92233720368547758.07, found the number 92233720368547758.08.")]
    [InlineData("1.50", "0.0100000000000000000000000000000000001", "$.expenditures[0].amount, line 7, column 65: expected an amount in yuan as a number with at most two decimals and no exponent, from -92233720368547758.08 to 92233720368547758.07, found the number 0.0100000000000000000000000000000000001.")]
    [InlineData("1.0 }", "1.00000000000000000000000000001 }", "$.projects[0].indicators[0].weight, line 12, column 117: expected a number of at most 28 digits, without exponent, found the number 1.00000000000000000000000000001.")]
    // dates
    [InlineData("\"2021-04-20\"", "\"2021-02-30\"", "$.publishedOn, line 4, column 18: expected a date that exists, as a string such as \"2021-04-20\", found \"2021-02-30\".")]
    [InlineData("\"2021-04-20\"", "\"2021-13-01\"", "$.publishedOn, line 4, column 18: expected a date that exists, as a string such as \"2021-04-20\", found \"2021-13-01\".")]
    [InlineData("\"2021-04-20\"", "\"2021年4月20日\"", "$.publishedOn, line 4, column 18: expected a date that exists, as a string such as \"2021-04-20\", found \"2021年4月20日\".")]
    [InlineData("\"2021-04-20\"", "20210420", "$.publishedOn, line 4, column 18: expected a date that exists, as a string such as \"2021-04-20\", found the number 20210420.")]
    // years and counts
    [InlineData("2021,", "0,", "$.version.year, line 3, column 24: expected a year as a number from 1 to 9999, found the number 0.")]
    [InlineData("2021,", "\"2021\",", "$.version.year, line 3, column 24: expected a year as a number from 1 to 9999, found \"2021\".")]
    [InlineData("2021,", "2021.0,", "$.version.year, line 3, column 24: expected a year as a number from 1 to 9999, found the number 2021.0.")]
    [InlineData("\"count\": 0", "\"count\": -1", "$.assets.vehicles[0].count, line 11, column 78: expected a whole number from 0 to 2147483647, found the number -1.")]
    [InlineData("\"count\": 0", "\"count\": 0.5", "$.assets.vehicles[0].count, line 11, column 78: expected a whole number from 0 to 2147483647, found the number 0.5.")]
    // what the model refuses
    [InlineData("\"2021-12-31\" }", "\"2020-12-31\" }", "$.projects[0].period.end, line 12, column 74: expected an end on or after the start 2021-01-01, found 2020-12-31.")]
    [InlineData("\"甲\"", "\" \"", "$.unit.name, line 2, column 21: expected a text that is not blank, found \" \".")]
    [InlineData("\"项目\"", "\"\"", "$.projects[0].name, line 12, column 26: expected the name of the project, found an empty text.")]
    [InlineData("\"weight\": 1.0", "\"weight\": -1", "$.projects[0].indicators[0].weight, line 12, column 117: expected a weight of 0 to 1000000 points for the indicator (no name), found -1.")]
    [InlineData("{ \"kind\": \"other\", \"count\": 0 }", "{ \"kind\": \"other\", \"count\": 0 }, { \"kind\": \"other\", \"count\": 1 }", "$.assets.vehicles, line 11, column 49: expected one count per kind, found 2 of Other.")]
    [InlineData("{ \"totals\": { \"totalRevenue\": 1.00 } }", "{}", "$.priorYear, line 13, column 16: expected the member budget or the member totals, found neither.")]
    [InlineData("\"totals\": {", "\"budget\": { \"unit\": { \"name\": \"乙\" }, \"version\": { \"year\": 2020 } }, \"totals\": {", "$.priorYear, line 13, column 16: expected the member budget or the member totals, found both.")]
    // what is no JSON
    [InlineData("\"threePublicExpenses\"", "threePublicExpenses", "$, line 10, column 3: expected JSON, found an error in it: 't' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("\"publishedOn\"", "// day\n\"publishedOn\"", "$, line 4, column 3: expected JSON, found an error in it: '/' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData("[\"一\", \"二\"]", "[\"一\", ]", "$.functions[1], line 5, column 22: expected JSON, found an error in it: The JSON array contains a trailing comma at the end which is not supported in this mode.")]
    [InlineData("1.50", "01.50", "$.expenditures[0].amount, line 7, column 66: expected JSON, found an error in it: Invalid leading zero before '1'.")]
    [InlineData("1.50", "NaN", "$.expenditures[0].amount, line 7, column 65: expected JSON, found an error in it: 'N' is an invalid start of a value.")]
    public void Read_WhatIsNoBudget_SaysWhereAndWhy(string good, string bad, string message)
    {
        Assert.Contains(good, Good);
        var at = Good.IndexOf(good, StringComparison.Ordinal);
        var error = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(string.Concat(Good.AsSpan(0, at), bad, Good.AsSpan(at + good.Length))));
        Assert.Equal(message, error.Message);
        Assert.StartsWith($"{error.Path}, line {error.Line}, column {error.Column}: ", message);
        Assert.IsAssignableFrom<FormatException>(error);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    [InlineData("甲")]
    public void Read_AnotherText_IsRefused(string text)
    {
        var error = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(text));
        Assert.Equal("$", error.Path);
        Assert.Equal(1, error.Line);
        Assert.Contains("expected", error.Message);
        Assert.Contains("found", error.Message);
    }

    [Fact]
    public void Read_MoreAfterTheBudget_IsRefused()
        => Assert.StartsWith("$, line 15, column 1: expected JSON, found", Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(Good + "\n{}")).Message);

    [Fact]
    public void Read_HalfASurrogatePair_IsRefused()
        => Assert.Equal(
            "$, line 2, column 22: expected text of valid Unicode, found half of a surrogate pair.",
            Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(Good.Replace("甲", "\uD83C", StringComparison.Ordinal))).Message);

    [Fact]
    public void Read_InvalidUtf8_IsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[bytes.AsSpan().IndexOf("甲"u8)] = 0xFF;
        Assert.StartsWith("$.unit.name, line 2, column 21: expected a text of valid Unicode, found", Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(bytes)).Message);
    }

    [Fact]
    public void Read_InvalidUtf8InAName_IsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[bytes.AsSpan().IndexOf("code"u8)] = 0xFF;
        var error = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(bytes));
        Assert.Equal((2, 26), (error.Line, error.Column));
    }

    [Fact]
    public void Read_PriorBudgetWhoseTotalOverflows_IsRefused()
    {
        const string Line = """{ "source": "other", "amount": 92233720368547758.07 }""";
        var error = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(
            $$"""{ "unit": { "name": "甲" }, "version": { "year": 2021 }, "priorYear": { "budget": { "unit": { "name": "甲" }, "version": { "year": 2020 }, "revenues": [{{Line}}, {{Line}}] } } }"""));
        Assert.StartsWith("$.priorYear, line 1, column ", error.Message);
        Assert.IsType<OverflowException>(error.InnerException);
    }

    [Fact]
    public void Read_NestedTooDeep_IsRefused()
    {
        const string Open = """{ "unit": { "name": "甲" }, "version": { "year": 2021 }, "priorYear": { "budget": """;
        var text = string.Concat(Enumerable.Repeat(Open, 100_000));
        Assert.Contains("depth of 64", Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(text)).Message);
        Assert.Contains("found an array", Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(new string('[', 1_000_000))).Message);
    }

    [Fact]
    public void Read_LongNamesAndValues_GiveShortMessages()
    {
        var text = new string('名', 1_000_000);
        var name = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read($$"""{ "{{text}}": 1 }"""));
        Assert.InRange(name.Message.Length, 1, 700);
        var value = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(Good.Replace("2021-04-20", text, StringComparison.Ordinal)));
        Assert.InRange(value.Message.Length, 1, 300);
    }

    [Fact]
    public void Read_TruncatedAnywhere_IsRefused()
    {
        var json = Encoding.UTF8.GetBytes(BudgetJson.Write(JiyuanBudget.Create()));
        for (var length = 0; length < json.Length; length += length < 1000 ? 1 : 37)
        {
            var error = Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(json.AsSpan(0, length)));
            Assert.InRange(error.Column, 1, length + 1);
        }
    }

    [Fact]
    public void Read_AnyBytesChanged_IsReadOrRefused()
    {
        var json = Encoding.UTF8.GetBytes(Good);
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Byte).Array[1, 4].Sample(
            changes =>
            {
                var bytes = (byte[])json.Clone();
                foreach (var (at, value) in changes)
                {
                    bytes[at] = value;
                }

                try
                {
                    return BudgetJson.Read(bytes) is not null;
                }
                catch (BudgetJsonException error)
                {
                    return error.Line is >= 1 and <= 20 && error.Path.StartsWith('$');
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void Read_AnEndlessStream_IsRefused()
        => Assert.Contains("at most 268435456 bytes", Assert.Throws<BudgetJsonException>(() => BudgetJson.Read(new Blanks())).Message);

    private sealed class Blanks : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
