using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>How one ticket system says what we say: a map for each of our terms that it has a field for. Pure data, never a connection.</summary>
/// <remarks>
/// The built-in maps are those of a product as delivered; nearly every firm has changed it. Adapt a map with <c>with</c> and
/// <see cref="ValueMap{T}.WithRead"/>, <see cref="ValueMap{T}.WithWritten"/>, then ask <see cref="Accept"/>.
/// </remarks>
public sealed partial record TicketSystemMap
{
    /// <summary>Every built-in map, so that each issue can be logged where the firm already logs, however small it is.</summary>
    [Requirement("R-134")]
    public static ImmutableArray<TicketSystemMap> BuiltIn =>
        [Salesforce, Dynamics365, Zendesk, JiraServiceManagement, ServiceNowCase, ServiceNowIncident, HubSpot, Freshdesk];

    /// <summary>Kebab-case English, such as <c>zendesk-ticket</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Product and kind of record, as the vendor calls them.</summary>
    public required string Product { get; init; }

    /// <summary>How big the response must be.</summary>
    public required ValueMap<Severity> Severity { get; init; }

    /// <summary>How soon; null where the product has no field for it.</summary>
    public ValueMap<Urgency>? Urgency { get; init; }

    /// <summary>The place in the queue. See <see cref="IsPriorityInSeverityField"/> before writing both.</summary>
    public required ValueMap<Priority> Priority { get; init; }

    /// <summary>Where it stands, and whose turn it is.</summary>
    public required ValueMap<TicketStatus> Status { get; init; }

    /// <summary>What it is about, in five; null where the product has no such field, or asks with it for something else.</summary>
    public ValueMap<IssueCategory>? Category { get; init; }

    /// <summary>What exactly it is about; null in every product as delivered. <see cref="ValueMap.OfCodes"/> serves a field of one's own.</summary>
    public ValueMap<IssueKind>? Kind { get; init; }

    /// <summary>Where the rest of a record is kept.</summary>
    public required RecordFieldNames Fields { get; init; }

    /// <summary>Whether severity and priority live in one field: then write one of the two, always the same, or the later lowers the former.</summary>
    public bool IsPriorityInSeverityField => Priority.Field == Severity.Field;

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Severity.Readings, .. Urgency?.Readings ?? [], .. Priority.Readings, .. Status.Readings,
        .. Category?.Readings ?? [], .. Kind?.Readings ?? [],
    ];

    /// <summary>The field that holds a part of the record; null where the product has none by default.</summary>
    [Requirement("R-135")]
    public string? FieldOf(RecordField part) => Guard.Against.Null(part) switch
    {
        _ when part == RecordField.Detail => Fields.Detail,
        _ when part == RecordField.Severity => Severity.Field,
        _ when part == RecordField.Owner => Fields.Owner,
        _ when part == RecordField.Status => Status.Field,
        _ when part == RecordField.ResolutionSteps => Fields.ResolutionSteps,
        _ when part == RecordField.Outcome => Fields.Outcome,
        _ => throw Unlisted.Member(part),
    };

    /// <summary>What a record lacks by now, each with the field to fill in.</summary>
    [Requirement("R-135")]
    public ImmutableArray<Finding> Check(IssueRecord record) =>
        [.. Guard.Against.Null(record).OwedFields.Select(Missing)];

    /// <summary>What is wrong with the maps, see <see cref="ValueMap{T}.Validate"/>.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Severity.Validate(), .. Urgency?.Validate() ?? [], .. Priority.Validate(), .. Status.Validate(),
        .. Category?.Validate() ?? [], .. Kind?.Validate() ?? [],
    ];

    /// <summary>The maps themselves when nothing blocks them, otherwise a refusal with <see cref="RefusalCode.UnlawfulPolicy"/> that says what does.</summary>
    public Decision<TicketSystemMap> Accept()
    {
        ImmutableArray<Finding> blocking = [.. Validate().Where(finding => finding.Code.Blocks)];
        return blocking.IsEmpty
            ? new Decision<TicketSystemMap>.Granted(this)
            : new Decision<TicketSystemMap>.Refused(RefusalCode.UnlawfulPolicy, Phrase.Of(
                $"The map of {Product} breaks a law in {blocking.Length} places, first: {blocking[0].Message} {blocking[0].Advice}",
                $"{Product}の対応表が{blocking.Length}か所で法則に反する。最初の箇所：{blocking[0].Message}{blocking[0].Advice}"),
                blocking.Select(finding => new Reason(finding.Code.Code, finding.Message)));
    }

    /// <summary>The product.</summary>
    public override string ToString() => Product;

    private Finding Missing(RecordField part) => FieldOf(part) is { } field
        ? new(FindingCode.RecordFieldMissing, field, Phrase.Of(
            $"{part} is not recorded: fill in {field} in {Product}.", $"「{part}」の記録がない。{Product}の項目{field}に記入すること。"))
        : new(FindingCode.RecordFieldMissing, part.Code, Phrase.Of(
            $"{part} is not recorded, and {Product} has no field for it as delivered: make one.",
            $"「{part}」の記録がない。{Product}には標準の項目がないため、項目を設けること。"));
}
