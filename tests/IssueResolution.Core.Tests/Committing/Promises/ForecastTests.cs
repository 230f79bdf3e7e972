using IssueResolution.Reasoning;
using IssueResolution.Wording;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Committing;

public sealed class ForecastTests
{
    private static readonly Phrase _access = new("access to the client's system", "顧客システムへのアクセス");

    [Fact]
    public void Whoever_depends_on_others_says_when_at_the_worst()
    {
        Decision<Forecast> silent = Forecast.Of(At(5), dependency: _access);

        Assert.Same(RefusalCode.WorstCaseMissing, Refused(silent));
        Assert.Contains(_access.Japanese, ((Decision<Forecast>.Refused)silent).Message.Japanese);
        Assert.Equal((At(8), _access), (Granted(Forecast.Of(At(5), At(8), _access)).WorstCase, Granted(Forecast.Of(At(5), At(8), _access)).Dependency));
    }

    [Fact]
    public void What_is_certain_and_ours_needs_no_worst_case() => Assert.Equal(At(5), Granted(Forecast.Of(At(5))).WorstCase);

    [Property]
    public bool The_worst_is_never_before_the_likely(byte likely, byte worst) => Forecast.Of(At(likely), At(worst), _access) switch
    {
        Decision<Forecast>.Granted { Value: var forecast } => worst >= likely && forecast.Likely == At(likely) && forecast.WorstCase == At(worst),
        var refused => worst < likely && Refused(refused) == RefusalCode.WorstBeforeLikely,
    };
}
