using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>Says where in a text a refusal comes from.</summary>
internal static class WirePlaces
{
    /// <summary>The same refusal with line, column and path before its message, as <see cref="WireFormatException"/> has them.</summary>
    public static Decision<T> At<T>(this Decision<T>.Refused refused, WirePosition position, string path) => new Decision<T>.Refused(
        refused.Code,
        Phrase.Of(
            $"Line {position.Line}, column {position.Column}, {path}: {refused.Message}", $"{position.Line}行目{position.Column}文字目、{path}：{refused.Message}"),
        refused.Reasons);

    /// <summary>The same decision; a refusal with line, column and path of a value before its message.</summary>
    public static Decision<T> At<T>(this Decision<T> decision, WireValue place) =>
        decision is Decision<T>.Refused refused ? refused.At(place.Position, place.Path) : decision;

    /// <summary>The first of some items that is not accepted, where whoever refuses some items refuses all that begin with them.</summary>
    /// <param name="count">How many items there are; together they are not accepted.</param>
    /// <param name="isAccepted">Whether so many of the first are.</param>
    /// <returns>Counted from zero; -1 where there are no items.</returns>
    public static int FirstRefused(int count, Func<int, bool> isAccepted)
    {
        (int stands, int falls) = (0, count);
        while (falls - stands > 1)
        {
            int middle = stands + ((falls - stands) / 2);
            (stands, falls) = isAccepted(middle) ? (middle, falls) : (stands, middle);
        }

        return falls - 1;
    }
}
