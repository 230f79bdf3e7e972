using System.Text.RegularExpressions;
using IssueResolution.Ranking;

namespace IssueResolution.Wording;

/// <summary>What holds for every term of the library; families are found by reflection, so that a new one is covered unasked.</summary>
public sealed partial class TermLaws
{
    public static TheoryData<Type> Families => [.. TermFamilies.All];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_term_has_words_in_both_languages(Type family) =>
        Assert.All(TermFamilies.MembersOf(family), term =>
        {
            Assert.DoesNotMatch(JapaneseLetters(), term.Words.Name.English + term.Words.Description.English);
            Assert.Matches(JapaneseLetters(), term.Words.Description.Japanese);
            Assert.True(IsShorthand(term.Words.Name.English) || JapaneseLetters().IsMatch(term.Words.Name.Japanese), term.Code);
        });

    [Theory]
    [MemberData(nameof(Families))]
    public void Names_end_without_a_full_stop_and_descriptions_with_one(Type family) =>
        Assert.All(TermFamilies.MembersOf(family), term =>
        {
            Assert.DoesNotMatch("[.。]$", term.Words.Name.English);
            Assert.DoesNotMatch("[.。]$", term.Words.Name.Japanese);
            Assert.Matches(@"[.?]$", term.Words.Description.English);
            Assert.Matches(@"。$", term.Words.Description.Japanese);
        });

    [Theory]
    [MemberData(nameof(Families))]
    public void Codes_are_kebab_case_and_unique_within_their_family(Type family)
    {
        string[] codes = [.. TermFamilies.MembersOf(family).Select(term => term.Code)];

        Assert.All(codes, code => Assert.Matches(KebabCase(), code));
        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Display_names_are_unique_within_their_family(Type family)
    {
        ITerm[] terms = TermFamilies.MembersOf(family);

        Assert.Equal(terms.Length, terms.Select(term => term.Words.Name.English).Distinct().Count());
        Assert.Equal(terms.Length, terms.Select(term => term.Words.Name.Japanese).Distinct().Count());
    }

    private static bool IsShorthand(string name) => Regex.IsMatch(name, "^P[1-5]$");

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex JapaneseLetters();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$")]
    private static partial Regex KebabCase();
}
