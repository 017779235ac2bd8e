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
            return null;
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

        return new BaselineTarget
        {
            Printed = source.Printed,
            Reference = reference,
            Change = change,
            Operator = sign,
            OperatorIsImplied = printed is null,
            Number = amount,
            Unit = amount is null ? null : unit ?? source.UnitBeside,
        };
    }

    private static bool TryAmount(
        ref TargetReader reader, out TargetNumber number, out TargetUnit? unit, out TargetOperator? printed, out TargetOperator sign)
    {
        bool hasBefore = reader.Try(TargetOperators.Before, out TargetOperator before);
        bool isAbout = reader.Try(TargetOperators.AboutBefore, out _);
        (printed, sign) = (null, TargetOperator.Equal);
        if (!reader.TryQuantity(out number, out unit))
        {
            return false;
        }

        bool hasBehind = reader.Try(TargetOperators.Behind, out TargetOperator behind);
        isAbout |= reader.Try(TargetOperators.AboutBehind, out _);
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
