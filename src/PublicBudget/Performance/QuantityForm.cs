namespace PublicBudget.Performance;

/// <summary>
/// A number with an operator and a unit: "≥90%", "不低于3次", "95%以上", "控制在5%以内", "100%", and with the words before it
/// "满意度≥90%".
/// </summary>
internal sealed class QuantityForm : TargetForm
{
    public override TargetValue? Read(TargetSource source)
    {
        TargetValue? target = ReadAt(source, 0);
        for (int at = 0; target is null && (at = TargetLabels.Next(source.Text, at)) > 0;)
        {
            target = ReadAt(source, at);
        }

        return target;
    }

    private static TargetValue? ReadAt(TargetSource source, int start)
    {
        TargetReader reader = new(source.Text[start..]);
        bool hasBefore = TargetOperators.TryTakeBefore(ref reader, out TargetOperator before);
        bool isAbout = TargetOperators.TryTakeAbout(ref reader);
        if (!reader.TryQuantity(out TargetNumber number, out TargetUnit? unit, isIntroduced: hasBefore || isAbout))
        {
            return null;
        }

        if (unit is null)
        {
            reader.TryUnitInBrackets(out unit);
        }

        bool hasBehind = TryBehind(ref reader, out TargetOperator behind);
        isAbout |= reader.Try(TargetOperators.AboutBehind, out _);
        reader.Try(TargetOperators.Done, out _);
        if (!reader.AtEndOrRemark
            || !TargetOperators.TryCombine(hasBefore ? before : null, hasBehind ? behind : null, out TargetOperator sign))
        {
            return null;
        }

        TargetOperator? printed = hasBefore || hasBehind ? sign : null;
        if (!IsQuantity(source, source.Text[..start], number, unit, printed))
        {
            return null;
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

    /// <summary>以上 and its like, which a remark in brackets may precede: "98%（含98%）以上".</summary>
    private static bool TryBehind(ref TargetReader reader, out TargetOperator behind)
    {
        if (reader.Try(TargetOperators.Behind, out behind))
        {
            return true;
        }

        TargetReader ahead = reader;
        bool isBehindRemark = ahead.TryBrackets(out _) && ahead.Try(TargetOperators.Behind, out behind);
        reader = isBehindRemark ? ahead : reader;
        return isBehindRemark;
    }

    /// <summary>
    /// "约2021年" is neither a length of time nor a plain date, "8:30" of a time is no proportion, and without an operator a number
    /// behind words needs a known unit.
    /// </summary>
    private static bool IsQuantity(TargetSource source, ReadOnlySpan<char> label, TargetNumber number, TargetUnit? unit, TargetOperator? printed) =>
        !(unit?.Symbol == "年" && IsYear(number) && printed is null or TargetOperator.Equal or TargetOperator.AtMost)
        && !(number.IsProportion && source.Name.IsTime)
        && (printed is not null
            || label.IsEmpty
            || (number.Value >= 0m && TargetLabels.MayStandBefore(label, source.Text, unit)));

    private static bool IsYear(TargetNumber number) =>
        number.Value is >= 1900m and < 2200m && number.Value == decimal.Truncate(number.Value);
}
