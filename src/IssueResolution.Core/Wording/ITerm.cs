namespace IssueResolution.Wording;

/// <summary>A word of the domain: a code for machines and words for people.</summary>
public interface ITerm
{
    /// <summary>Kebab-case English, unique within its family, never changed once released: this is what goes over the wire.</summary>
    string Code { get; }

    /// <summary>Name and description in both languages.</summary>
    Words Words { get; }
}
