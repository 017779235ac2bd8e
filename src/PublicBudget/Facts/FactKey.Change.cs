using PublicBudget.Budgets;

namespace PublicBudget.Facts;

/// <content>Keys that differ from others in the same dimensions again and again, as the parts of a sum do.</content>
public readonly partial record struct FactKey
{
    private const int ScopePlace = 0;
    private const int ColumnPlace = 1;
    private const int ConceptPlace = 3;
    private const int VehiclePlace = 1;
    private const int SourcePlace = 2;

    private uint PackedHeading
    {
        init => _heading = value;
    }

    private uint PackedDetail
    {
        init => _detail = value;
    }

    /// <summary>This key with what a change sets.</summary>
    internal FactKey With(in Change change) => this with
    {
        PackedHeading = (_heading & change.HeadingKept) | change.Heading,
        PackedDetail = (_detail & change.DetailKept) | change.Detail,
    };

    /// <summary>The dimensions that are set, packed as the key packs them.</summary>
    internal readonly struct Change
    {
        public Change(FactConcept? concept, ExpenditureColumn? column, FundScope? scope, RevenueSource? source, VehicleKind? vehicle)
        {
            HeadingKept = Kept(concept, ConceptPlace) & Kept(column, ColumnPlace) & Kept(scope, ScopePlace);
            DetailKept = Kept(source, SourcePlace) & Kept(vehicle, VehiclePlace);
            var set = new FactKey { Concept = concept ?? default, Column = column ?? default, Scope = scope ?? default, Source = source, Vehicle = vehicle };
            Heading = set._heading;
            Detail = set._detail;
        }

        public uint HeadingKept { get; }

        public uint Heading { get; }

        public uint DetailKept { get; }

        public uint Detail { get; }

        private static uint Kept<T>(T? value, int place)
            where T : struct
            => value is null ? uint.MaxValue : KeyBits.Set(uint.MaxValue, place, 0);
    }
}
