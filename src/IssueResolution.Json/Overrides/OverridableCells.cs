using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>A table or a single value of the policy, as a file of overrides can reach it.</summary>
public abstract class OverridableCells
{
    private protected OverridableCells()
    {
    }

    /// <summary>Stage and subject, such as <c>assessing.priority</c>.</summary>
    public string Code => CodeIn(ResolutionPolicy.ProfessionalServices);

    /// <summary>The key of every cell as an explanation cites it; none for a single value, which has no key.</summary>
    public ImmutableArray<string> Keys => KeysIn(ResolutionPolicy.ProfessionalServices);

    /// <summary>How a value is written, in English Markdown.</summary>
    public abstract string Form { get; }

    /// <summary>The code, and how a value is written.</summary>
    public override string ToString() => $"{Code}: {Form}";

    internal abstract string CodeIn(ResolutionPolicy policy);

    internal abstract ImmutableArray<string> KeysIn(ResolutionPolicy policy);

    /// <summary>The policy with one cell overridden.</summary>
    /// <param name="policy">The policy so far.</param>
    /// <param name="entry">The object that names the cell; what is wrong with its key is said there.</param>
    /// <param name="key">The key; null when there is none.</param>
    /// <param name="value">What applies from now on.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="WireFormatException">There is no such key, or the value is of another sort.</exception>
    internal abstract ResolutionPolicy With(ResolutionPolicy policy, WireValue entry, WireValue? key, WireValue value, string reason);

    /// <summary>Every cell as an explanation cites it, and its value as JSON.</summary>
    internal abstract IEnumerable<(CellReading Reading, WireNode Value)> ReadingsOf(ResolutionPolicy policy);

    private protected WireFormatException NoKey(ResolutionPolicy policy, WireValue entry) =>
        entry.Fault($"The key \"key\" is missing. {KnownKeys(policy)}");

    private protected WireFormatException UnknownKey(ResolutionPolicy policy, WireValue key) =>
        key.Fault($"{CodeIn(policy)} has no cell \"{Excerpt.Of(key.Text)}\". {KnownKeys(policy)}");

    private protected WireFormatException KeyOfSingleValue(ResolutionPolicy policy, WireValue key) =>
        key.Fault($"{CodeIn(policy)} is a single value. Leave \"key\" out.");

    private string KnownKeys(ResolutionPolicy policy) => $"{CodeIn(policy)} has the cells {string.Join(", ", KeysIn(policy))}.";
}
