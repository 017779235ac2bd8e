namespace PublicBudget.Performance;

/// <summary>
/// A number with an operator and a unit: "≥90%", "不低于3次", "95%以上", "控制在5%以内", "100%", and with the words before it
/// "满意度≥90%".
/// </summary>
internal sealed class QuantityForm : TargetForm
{
    /// <summary>The longest text in which an operator is looked for further on.</summary>
    private const int MaxLabelled = 64;

    /// <summary>Names of quantities end so; behind one of them the number needs no operator: "合格率100%".</summary>
    private const string LabelEndings = "率度数量额次";

    public override TargetValue? Read(TargetSource source) => ReadAt(source, 0) ?? ReadLabelled(source);

    private static TargetValue? ReadLabelled(TargetSource source)
    {
        ReadOnlySpan<char> text = source.Text;
        if (text.Length > MaxLabelled)
        {
            return null;
        }

        for (int i = 0; i < text.Length && (char.IsLetter(text[i]) || text[i] is ' ' or '"' or '“' or '”' or '(' or ')'); i++)
        {
            int next = i + 1;
            bool mayBegin = next < text.Length
                && (char.IsAsciiDigit(text[next])
                    ? LabelEndings.Contains(text[i], StringComparison.Ordinal)
                    : TargetOperators.Before.TryStart(text[next..], out _, out _));
            if (mayBegin && ReadAt(source, next) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    private static TargetValue? ReadAt(TargetSource source, int start)
    {
        TargetReader reader = new(source.Text[start..]);
        bool hasBefore = reader.Try(TargetOperators.Before, out TargetOperator before);
        bool isAbout = reader.Try(TargetOperators.AboutBefore, out _);
        if (!reader.TryQuantity(out TargetNumber number, out TargetUnit? unit))
        {
            return null;
        }

        bool hasBehind = reader.Try(TargetOperators.Behind, out TargetOperator behind);
        isAbout |= reader.Try(TargetOperators.AboutBehind, out _);
        if (!reader.AtEndOrRemark
            || !TargetOperators.TryCombine(hasBefore ? before : null, hasBehind ? behind : null, out TargetOperator sign))
        {
            return null;
        }

        TargetOperator? printed = hasBefore || hasBehind ? sign : null;
        if (unit?.Symbol == "年" && IsYear(number) && sign is TargetOperator.Equal or TargetOperator.AtMost)
        {
            return null; // "约2021年" is neither a length of time nor a plain date.
        }

        if (start == 0 && unit is null && TargetAccidents.Find(source, printed, number) is { } accident)
        {
            return accident;
        }

        unit ??= source.UnitBeside;
        return new QuantitativeTarget
        {
            Printed = source.Printed,
            Label = start == 0 ? null : source.Text[..start].Trim(' ').ToString(),
            Operator = sign,
            OperatorIsImplied = printed is null,
            Number = isAbout ? number.AsApproximate() : number,
            Unit = unit,
            NameIsReverse = printed is null && source.Name.IsReverse,
            Warnings = TargetDoubts.OfQuantity(printed, number, unit, source.Name),
        };
    }

    private static bool IsYear(TargetNumber number) =>
        number.Value is >= 1900m and < 2200m && number.Value == decimal.Truncate(number.Value);
}
