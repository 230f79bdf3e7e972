using System.Collections.Immutable;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Something said to the client: parts in their order, each with its purpose, in one language.</summary>
/// <remarks>The library orders what must be said; the words are the sender's. Equal when language and parts are, in their order.</remarks>
public sealed class Message : IEquatable<Message>
{
    private const string BetweenParts = "\n\n";

    private Message(MessageLanguage language, ImmutableArray<MessagePart> parts) => (Language, Parts) = (language, parts);

    /// <summary>What it is written in.</summary>
    public MessageLanguage Language { get; }

    /// <summary>At least one, in the order in which they are read.</summary>
    public ImmutableArray<MessagePart> Parts { get; }

    /// <summary>The parts with an empty line between them; places in a message are counted in this text.</summary>
    public string Text => string.Join(BetweenParts, Parts.Select(part => part.Text));

    /// <summary>The parts, each with the place in <see cref="Text"/> where it begins.</summary>
    internal IEnumerable<(MessagePart Part, int Start)> Places
    {
        get
        {
            int start = 0;
            foreach (MessagePart part in Parts)
            {
                yield return (part, start);
                start += part.Text.Length + BetweenParts.Length;
            }
        }
    }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Message? left, Message? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Message? left, Message? right) => !(left == right);

    /// <summary>A message of given parts.</summary>
    /// <exception cref="ArgumentException">There is no part: an empty message says nothing.</exception>
    public static Message In(MessageLanguage language, params IEnumerable<MessagePart> parts)
    {
        ImmutableArray<MessagePart> given = [.. Guard.Against.Null(parts).Select(part => Guard.Against.Null(part, nameof(parts)))];
        return given.IsEmpty
            ? throw new ArgumentException("Must hold at least one part: an empty message says nothing.", nameof(parts))
            : new(Guard.Against.Null(language), given);
    }

    /// <summary>The message with one more part at its end.</summary>
    public Message With(MessagePurpose purpose, string text) => new(Language, Parts.Add(new(purpose, text)));

    /// <summary>Whether some part has the purpose.</summary>
    public bool Has(MessagePurpose purpose) => Parts.Any(part => part.Purpose == purpose);

    /// <summary>The part in which a place of <see cref="Text"/> lies; the empty line behind a part belongs to it.</summary>
    /// <param name="position">Counted in characters from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such place.</exception>
    public MessagePart PartAt(int position)
    {
        return Guard.Against.Negative(position) < Text.Length
            ? Places.Last(place => place.Start <= position).Part
            : throw new ArgumentOutOfRangeException(
                nameof(position), position, FormattableString.Invariant($"Must be less than {Text.Length}, the length of the text."));
    }

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && Language == other.Language && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(Language.GetHashCode(), (hash, part) => unchecked((hash * 31) + part.GetHashCode()));

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static Message Of(MessageLanguage language, params IEnumerable<(MessagePurpose Purpose, Phrase Text)> parts) =>
        In(Guard.Against.Null(language), parts.Select(part => new MessagePart(part.Purpose, language.TextOf(part.Text))));
}
