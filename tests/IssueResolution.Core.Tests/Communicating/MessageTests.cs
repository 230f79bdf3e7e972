using System.Globalization;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

public sealed class MessageTests
{
    private static readonly Message _two = Message.In(
        MessageLanguage.English, new(MessagePurpose.Facts, "The file was cut."), new(MessagePurpose.Plan, "We send it again."));

    [Fact]
    public void Parts_are_read_in_their_order_with_an_empty_line_between_them() =>
        Assert.Equal("The file was cut.\n\nWe send it again.", _two.Text);

    [Theory]
    [InlineData("ja-JP", "ja")]
    [InlineData("ja", "ja")]
    [InlineData("de-DE", "en")]
    [InlineData("", "en")]
    public void A_reader_of_a_culture_is_written_to_in_the_language_of_the_phrases(string culture, string language) =>
        Assert.Same(MessageLanguage.FromCode(language), MessageLanguage.Of(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void A_part_is_added_at_the_end()
    {
        Message three = _two.With(MessagePurpose.NextUpdate, "You hear from us at noon.");

        Assert.Equal([MessagePurpose.Facts, MessagePurpose.Plan, MessagePurpose.NextUpdate], three.Parts.Select(part => part.Purpose));
        Assert.True(three.Has(MessagePurpose.NextUpdate));
        Assert.False(_two.Has(MessagePurpose.NextUpdate));
    }

    [Theory]
    [InlineData(0, "facts")]
    [InlineData(16, "facts")]
    [InlineData(18, "facts")]
    [InlineData(19, "plan")]
    [InlineData(35, "plan")]
    public void A_place_lies_in_a_part_and_the_empty_line_in_the_part_before_it(int position, string purpose) =>
        Assert.Equal(purpose, _two.PartAt(position).Purpose.Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(36)]
    [InlineData(int.MaxValue)]
    public void A_place_outside_the_text_is_a_mistake_of_the_caller(int position) =>
        Assert.Equal("position", Assert.Throws<ArgumentOutOfRangeException>(() => _two.PartAt(position)).ParamName);

    [Fact]
    public void An_empty_message_or_part_says_nothing_and_is_a_mistake_of_the_caller()
    {
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => Message.In(MessageLanguage.English)).ParamName);
        Assert.Equal("Text", Assert.Throws<ArgumentException>(() => new MessagePart(MessagePurpose.Facts, "  ")).ParamName);
    }

    [Fact]
    public void Each_language_takes_its_side_of_a_phrase()
    {
        Phrase phrase = new("late", "遅延");

        Assert.Equal(("late", "遅延"), (MessageLanguage.English.TextOf(phrase), MessageLanguage.Japanese.TextOf(phrase)));
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(
        _two,
        Message.In(MessageLanguage.English, _two.Parts),
        Message.In(MessageLanguage.Japanese, _two.Parts));
}
