using static IssueResolution.Diagnosing.Causes;

namespace IssueResolution.Diagnosing;

public sealed class AnalystOverlapTests
{
    private static readonly CauseGraph _one = Granted(Granted(Late()
        .With("symptom", Node("a", CauseKind.Tool)).With("symptom", Node("b", CauseKind.Tool)).With("symptom", Node("c")).Rooted(Id("a"))).Rooted(Id("b")));

    private static readonly CauseGraph _other = Granted(Late()
        .With("symptom", new CauseNode(Id("x"), Say("B."), CauseKind.Tool)).With("symptom", new CauseNode(Id("a"), Say("d")))
        .With("symptom", CauseNode.Unknown(Id("c"), Say("c"))).Rooted(Id("x")));

    [Fact]
    public void By_statement_what_both_found_is_divided_by_what_either_found()
    {
        AnalystOverlap overlap = AnalystOverlap.Between(_one, _other, CauseMatching.ByStatement);

        Assert.Equal(1m / 2m, overlap.RootCauses);     // b of a, b
        Assert.Equal(1m / 4m, overlap.AllCauses);      // b of a, b, c, d: a gap is no cause
        Assert.Equal(overlap.RootCauses, overlap.On(OverlapBasis.RootCauses));
        Assert.Equal(overlap.AllCauses, overlap.On(OverlapBasis.AllCauses));
    }

    [Fact]
    public void By_name_the_words_make_no_difference() =>
        Assert.Equal(new AnalystOverlap(0m, 1m / 4m), AnalystOverlap.Between(_one, _other, CauseMatching.ById));

    [Fact]
    public void Two_who_found_nothing_agree_on_nothing() =>
        Assert.Equal(new AnalystOverlap(0m, 0m), AnalystOverlap.Between(Late(), Late(), CauseMatching.ByStatement));

    [Property(Arbitrary = [typeof(CauseEditGenerators)])]
    public void Overlap_is_mutual_between_nothing_and_all_and_complete_with_oneself(CauseEdit[] edits, CauseEdit[] others)
    {
        (CauseGraph one, CauseGraph other) = (CauseGraphLaws.After(edits), CauseGraphLaws.After(others));
        foreach (CauseMatching matching in CauseMatching.InOrder)
        {
            AnalystOverlap overlap = AnalystOverlap.Between(one, other, matching);
            Assert.Equal(overlap, AnalystOverlap.Between(other, one, matching));
            Assert.True(overlap.RootCauses is >= 0m and <= 1m && overlap.AllCauses is >= 0m and <= 1m);
            Assert.Equal(one.Roots.IsEmpty ? 0m : 1m, AnalystOverlap.Between(one, one, matching).RootCauses);
        }
    }
}
