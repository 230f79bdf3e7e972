using System.Globalization;
using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>The language in which a message is written, and by whose phrases it is read. Codes are those of ISO 639.</summary>
public sealed class MessageLanguage : ClosedSet<MessageLanguage>
{
    /// <summary>For every reader but Japanese ones. A Japanese message with English words in it is <see cref="Japanese"/>.</summary>
    public static readonly MessageLanguage English = new("en", Words.Of(
        "English", "英語", "The message is written in English.", "英語で書く。"));

    /// <summary>For Japanese. Its words are not kept apart by spaces, so phrases are found anywhere in a sentence.</summary>
    public static readonly MessageLanguage Japanese = new("ja", Words.Of(
        "Japanese", "日本語", "The message is written in Japanese.", "日本語で書く。"));

    private static readonly Phrase _codes = new("en", "ja");

    private MessageLanguage(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    /// <summary>Japanese for Japanese cultures, English for every other, the invariant one included: as phrases have it.</summary>
    public static MessageLanguage Of(CultureInfo culture) => FromCode(_codes.In(Guard.Against.Null(culture)));

    /// <summary>The side of a phrase that a reader of this language gets.</summary>
    public string TextOf(Phrase phrase) => this == Japanese ? Guard.Against.Null(phrase).Japanese : Guard.Against.Null(phrase).English;
}
