using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Casework;

/// <summary>Maps as firms might change them, lawful or not, against the plain reading of the law.</summary>
public sealed class ValueMapLaws
{
    private static readonly string[] _values = ["Low", "Medium", "High", "Critical", "Trivial"];

    [Property(Arbitrary = [typeof(ValueMapLaws)], MaxTest = 2000)]
    public bool A_changed_map_is_found_unlawful_exactly_when_a_severity_could_fall_or_be_lost(ValueMap<Severity> map)
    {
        bool written = Severity.InOrder.All(severity => Back(map, severity) is { } back && back >= severity);
        string[] order = [.. map.Values.Select(row => row.Value)];
        bool inProduct = map.Values.All(row =>
            Array.IndexOf(order, map.Write(row.Means.Value).Value) is var place && (place < 0 || place >= Array.IndexOf(order, row.Value)));
        bool rising = map.Values.Zip(map.Values.Skip(1), (mild, strong) => strong.Means.Value >= mild.Means.Value).All(holds => holds);
        return map.Validate().IsEmpty == (written && inProduct && rising);
    }

    [Property(Arbitrary = [typeof(ValueMapLaws)])]
    public bool The_order_of_changes_to_different_terms_does_not_matter(ValueMap<Severity> map) =>
        map.WithWritten(Severity.Low, "Low", "one").WithWritten(Severity.High, "High", "two")
        == map.WithWritten(Severity.High, "High", "two").WithWritten(Severity.Low, "Low", "one");

    public static Arbitrary<ValueMap<Severity>> Maps()
    {
        Gen<Func<ValueMap<Severity>, ValueMap<Severity>>> change =
            from value in Gen.Elements(_values)
            from severity in Gen.Elements(Severity.InOrder.ToArray())
            from reads in Gen.Elements(true, false)
            select new Func<ValueMap<Severity>, ValueMap<Severity>>(map =>
                reads ? map.WithRead(value, severity, "a firm's choice") : map.WithWritten(severity, value, "a firm's choice"));
        return (from start in Gen.Elements(TicketSystemMap.Salesforce, TicketSystemMap.JiraServiceManagement)
                from count in Gen.Choose(0, 4)
                from changes in change.ListOf(count)
                select changes.Aggregate(start.Severity, (map, next) => next(map))).ToArbitrary();
    }

    private static Severity? Back(ValueMap<Severity> map, Severity severity) =>
        map.Read(map.Write(severity).Value) is Decision<MappingResult<Severity>>.Granted granted ? granted.Value.Value : null;
}
