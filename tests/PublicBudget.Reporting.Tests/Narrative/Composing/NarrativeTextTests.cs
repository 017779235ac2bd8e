using System.Reflection;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Tests.Disclosures;

namespace PublicBudget.Reporting.Tests.Narrative.Composing;

public class NarrativeTextTests
{
    [Fact]
    public void Hole_TakesPiecesOnly_SoThatANumberTypedByHandDoesNotCompile()
    {
        var overloads = typeof(NarrativeText).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.Name == "AppendFormatted");

        Assert.Equal([typeof(NarrativePart)], Assert.Single(overloads).GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Fact]
    public void Piece_ComesFromNowhereButTheWriterAndOtherPieces()
    {
        Assert.Empty(typeof(NarrativePart).GetConstructors());
        Assert.DoesNotContain(typeof(NarrativePart).GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.All(
            typeof(NarrativePart).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(NarrativePart)),
            method => Assert.DoesNotContain(method.GetParameters(), parameter => parameter.ParameterType == typeof(decimal)));
    }

    [Fact]
    public void Literal_WithADigit_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => NarrativePart.Of($"占95.62%"));
        Assert.Throws<ArgumentException>(() => NarrativePart.Of($"增加８万元"));
        Assert.Throws<ArgumentException>(() => NarrativePart.Join("1、", NarrativePart.Of($"甲"), NarrativePart.Of($"乙")));
    }

    [Fact]
    public void Part_KeepsTheFiguresOfItsHoles_InOrder()
    {
        var figures = Composed.Jiyuan.NarrativeFigures;

        Assert.Equal(["239.9万元", "239.9万元", "8.0万元", "3.45%"], figures.Take(4).Select(figure => figure.Text));
        Assert.Equal(FigureHome.TextOnly, figures[2].Home);
    }

    [Fact]
    public void Join_LeavesEmptyPiecesOut()
        => Assert.Equal("甲；乙", NarrativePart.Join("；", NarrativePart.Of($"甲"), NarrativePart.Empty, NarrativePart.Of($"乙")).Text);
}
