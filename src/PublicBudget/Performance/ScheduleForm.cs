namespace PublicBudget.Performance;

/// <summary>
/// Progress in steps within a longer text: "第一季度完成25%，第二季度完成50%的预算资金使用 …". Each period takes the first percentage
/// after it; what stands between is not looked at.
/// </summary>
internal sealed class ScheduleForm : TargetForm
{
    private static readonly PhraseTable<int> Periods = new(
    [
        ("第一季度", 3), ("第二季度", 6), ("第三季度", 9), ("第四季度", 12), ("一季度", 3), ("二季度", 6), ("三季度", 9), ("四季度", 12),
        ("第1季度", 3), ("第2季度", 6), ("第3季度", 9), ("第4季度", 12), ("前三季度", 9), ("上半年", 6), ("下半年", 12), ("全年", 12), ("年底", 12),
        .. Enumerable.Range(1, 12).Select(month => ($"{month}月", month)),
    ]);

    public override TargetValue? Read(TargetSource source)
    {
        if (!source.Text.Contains('%'))
        {
            return null;
        }

        List<ScheduleStep>? steps = null;
        int month = 0;
        for (int i = 0; i < source.Text.Length;)
        {
            ReadOnlySpan<char> rest = source.Text[i..];
            if (Periods.TryStart(rest, out int period, out int length))
            {
                month = period;
                i += length;
            }
            else if (TryPercentage(rest, out decimal percentage, out length))
            {
                if (month > (steps is [.., var last] ? last.Month : 0))
                {
                    (steps ??= []).Add(new ScheduleStep(month, percentage));
                }

                i += length;
            }
            else
            {
                i += Math.Max(1, TargetReader.DigitsAtStart(rest));
            }
        }

        return steps is { Count: >= 2 } ? new ScheduleTarget { Printed = source.Printed, Steps = steps } : null;
    }

    private static bool TryPercentage(ReadOnlySpan<char> text, out decimal percentage, out int length)
    {
        TargetReader reader = new(text);
        percentage = 0m;
        bool isPercentage = char.IsAsciiDigit(text[0]) && reader.TryDecimal(out percentage) && reader.Try('%');
        length = text.Length - reader.Rest.Length;
        return isPercentage;
    }
}
