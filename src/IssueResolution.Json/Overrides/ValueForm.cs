namespace IssueResolution.Json;

/// <summary>How the values of a cell look in JSON.</summary>
/// <param name="Description">The form in words, for errors and for the page that lists the cells; ends without a full stop.</param>
/// <param name="Read">Takes a value from JSON, or complains where it stands.</param>
/// <param name="Write">The value as <paramref name="Read"/> reads it back.</param>
internal sealed record ValueForm<TValue>(string Description, Func<WireValue, TValue> Read, Func<TValue, WireNode> Write);
