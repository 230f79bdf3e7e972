using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Where a number comes from, with a citation short enough to print beside it.</summary>
public sealed record Provenance
{
    private Provenance(ProvenanceKind kind, string citation) => (Kind, Citation) = (kind, Guard.Against.NullOrWhiteSpace(citation));

    /// <summary>How far the number can be relied on.</summary>
    public ProvenanceKind Kind { get; }

    /// <summary>A requirement number, a publication, the thought behind a default, or the reason of an override.</summary>
    public string Citation { get; }

    /// <summary>A number of the founding documents.</summary>
    /// <param name="citation">The requirement, such as <c>R-048</c>.</param>
    public static Provenance Seed(string citation) => new(ProvenanceKind.Seed, citation);

    /// <summary>A published number.</summary>
    /// <param name="citation">Author or publisher, and what was published.</param>
    public static Provenance Source(string citation) => new(ProvenanceKind.Source, citation);

    /// <summary>A number that the library chose.</summary>
    /// <param name="citation">Why this one.</param>
    public static Provenance Default(string citation) => new(ProvenanceKind.Default, citation);

    /// <summary>A number that the user of the library set.</summary>
    /// <param name="reason">Why it differs.</param>
    public static Provenance Override(string reason) => new(ProvenanceKind.Override, reason);

    /// <summary>Kind and citation: <c>seed: R-048</c>, and in Japanese the name of the kind. The citation is the same in both.</summary>
    public Phrase ToPhrase() => Phrase.Of($"{Kind.Code}: {Citation}", $"{Kind}：{Citation}");

    /// <summary>Kind and citation, such as <c>seed: R-048</c>.</summary>
    public override string ToString() => ToPhrase().English;
}
