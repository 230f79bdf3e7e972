using FsCheck;

namespace IssueResolution.Rendering.Tests.Writing;

public class TextExtentTests
{
    [Property]
    public void A_cut_text_fits_or_is_the_ellipsis_alone(NonNull<string> text, PositiveInt width)
    {
        string cut = TextExtent.Cut(text.Get, 13, width.Get);
        Assert.True(cut == "…" || TextExtent.Of(cut, 13) <= width.Get);
    }

    [Property]
    public void Lines_hold_every_character_but_spaces(NonNull<string> text, PositiveInt width) =>
        Assert.Equal(
            text.Get.Where(character => !char.IsWhiteSpace(character)),
            string.Concat(TextExtent.Lines(text.Get, 12, width.Get)).Where(character => !char.IsWhiteSpace(character)));

    [Fact]
    public void A_full_width_character_is_as_wide_as_it_is_high() => Assert.Equal(36, TextExtent.Of("優先度", 12));

    [Fact]
    public void Lines_break_at_spaces() => Assert.Equal(["aaa bbb", "ccc"], TextExtent.Lines("aaa bbb ccc", 10, 50));
}
