namespace PublicBudget.Performance;

/// <summary>A change against an earlier value: "较上年提高5个百分点", "同比增长≥5%", "与上年持平", "不低于上年水平".</summary>
internal sealed class BaselineForm : TargetForm
{
    public override TargetValue? Read(TargetSource source) => ReadChange(source) ?? ReadLevel(source);

    private static BaselineTarget? ReadChange(TargetSource source)
    {
        TargetReader reader = new(source.Text);
        if (!reader.Try(BaselineWords.Openings, out BaselineReference reference))
        {
            return ReadUnstated(source);
        }

        while (reader.Try(BaselineWords.Adverbs, out _))
        {
        }

        if (!reader.Try(BaselineWords.Changes, out BaselineChange change))
        {
            return null;
        }

        TargetNumber? amount = null;
        TargetUnit? unit = null;
        TargetOperator? printed = null;
        TargetOperator sign = TargetOperator.Equal;
        if (!reader.AtEnd)
        {
            if (change == BaselineChange.Unchanged || !TryAmount(ref reader, out TargetNumber number, out unit, out printed, out sign))
            {
                return null;
            }

            amount = number;
        }

        return Make(source, reference, change, sign, printed, amount, unit);
    }

    /// <summary>A verb with its amount, or 持平 alone. Without an amount a verb is a word of the qualitative lists.</summary>
    private static BaselineTarget? ReadUnstated(TargetSource source)
    {
        if (BaselineWords.Unchanging.TryWhole(source.Text, out BaselineChange unchanged))
        {
            return Make(source, BaselineReference.Unstated, unchanged, TargetOperator.Equal, printed: null, amount: null, unit: null);
        }

        TargetReader reader = new(source.Text);
        return reader.Try(BaselineWords.Verbs, out BaselineChange change)
            && TryAmount(ref reader, out TargetNumber number, out TargetUnit? unit, out TargetOperator? printed, out TargetOperator sign)
            ? Make(source, BaselineReference.Unstated, change, sign, printed, number, unit)
            : null;
    }

    private static BaselineTarget Make(
        TargetSource source,
        BaselineReference reference,
        BaselineChange change,
        TargetOperator sign,
        TargetOperator? printed,
        TargetNumber? amount,
        TargetUnit? unit) => new()
        {
            Printed = source.Printed,
            Reference = reference,
            Change = change,
            Operator = sign,
            OperatorIsImplied = printed is null,
            Number = amount,
            Unit = amount is null ? null : unit ?? source.UnitBeside,
        };

    private static bool TryAmount(
        ref TargetReader reader, out TargetNumber number, out TargetUnit? unit, out TargetOperator? printed, out TargetOperator sign)
    {
        bool hasBefore = TargetOperators.TryTakeBefore(ref reader, out TargetOperator before);
        bool isAbout = TargetOperators.TryTakeAbout(ref reader);
        (printed, sign) = (null, TargetOperator.Equal);
        if (!reader.TryQuantity(out number, out unit, isIntroduced: hasBefore || isAbout))
        {
            return false;
        }

        bool hasBehind = reader.Try(TargetOperators.Behind, out TargetOperator behind);
        isAbout |= reader.Try(TargetOperators.AboutBehind, out _);
        reader.Try(TargetOperators.Done, out _);
        if (!reader.AtEnd
            || !TargetOperators.TryCombine(hasBefore ? before : null, hasBehind ? behind : null, out sign))
        {
            return false;
        }

        printed = hasBefore || hasBehind ? sign : null;
        number = isAbout ? number.AsApproximate() : number;
        return true;
    }

    private static BaselineTarget? ReadLevel(TargetSource source)
    {
        TargetReader reader = new(source.Text);
        if (!reader.Try(TargetOperators.Before, out TargetOperator sign)
            || !reader.Try(BaselineWords.Levels, out BaselineReference reference))
        {
            return null;
        }

        reader.Try(BaselineWords.LevelEndings, out _);
        return reader.AtEnd
            ? new BaselineTarget { Printed = source.Printed, Reference = reference, Change = BaselineChange.Level, Operator = sign }
            : null;
    }
}
