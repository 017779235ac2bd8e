using System.Text;

namespace PublicBudget.Facts;

public sealed partial class FactSheet
{
    // Derivations are a few levels deep; the limits only stop a sheet that someone built in a circle, or absurdly large.
    private const int DeepestLevel = 32;
    private const int MostLines = 10_000;

    /// <summary>
    /// How a figure came about: the tree of the facts that it was computed from, each with its figure, down to the lines of the
    /// budget or the places where they are printed.
    /// </summary>
    /// <param name="key">The datum.</param>
    public string Explain(FactKey key)
    {
        var text = new StringBuilder();
        Explain(text, key, "", "");
        return text.ToString();
    }

    private void Explain(StringBuilder text, FactKey key, string branch, string indent)
    {
        Fact? fact = Find(key);
        text.Append(branch).Append(key.Describe()).Append(' ').Append(fact is null ? Figure.Absent.ToString() : Shown(fact));
        if (fact is null || DerivationOf(key) is not { } derivation)
        {
            if (fact?.Place is { } place) text.Append(" ← ").Append(place);
            return;
        }

        text.Append(derivation.Operation == Operation.Taken ? " ← " : " = ").Append(derivation);
        for (int i = 0; i < derivation.Operands.Count && indent.Length < DeepestLevel * 3 && text.Length < MostLines * 40; i++)
        {
            bool last = i == derivation.Operands.Count - 1;
            text.Append('\n');
            Explain(text, derivation.Operands[i], indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "));
        }
    }

    private static string Shown(Fact fact) => fact.Exact is { } exact ? $"{fact.Figure} ({exact}元)" : fact.Figure.ToString();
}
