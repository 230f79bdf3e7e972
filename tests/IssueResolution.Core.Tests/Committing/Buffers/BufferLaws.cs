using System.Numerics;

namespace IssueResolution.Committing;

/// <summary>Laws of the buffer: every risk there is, over random estimates.</summary>
public sealed class BufferLaws
{
    private static readonly CommittingPolicy _policy = CommittingPolicy.ProfessionalServices;

    private static readonly PromiseRisk[] _risks =
    [
        .. from caution in PromiseCaution.InOrder
           from slips in Enumerable.Range(0, 3)
           select new PromiseRisk { Caution = caution, Slips = slips },
    ];

    [Property]
    public bool A_promise_is_the_least_number_of_days_that_holds_the_ratio(FsCheck.PositiveInt days) => _risks.All(risk =>
    {
        BigInteger committed = (risk.Slips == 0 ? 5 : 2) * (risk.Caution == PromiseCaution.Usual ? 1 : 5);
        BigInteger estimated = (risk.Slips == 0 ? 3 : 1) * (risk.Caution == PromiseCaution.Usual ? 1 : 4);
        int promised = Days(days.Get, risk);
        return promised * estimated >= days.Get * committed && (promised - 1) * estimated < days.Get * committed;
    });

    [Law("P31")]
    [Property]
    public bool A_promise_is_longer_than_the_estimate(FsCheck.PositiveInt days) => _risks.All(risk => Days(days.Get, risk) > days.Get);

    [Law("P32")]
    [Property]
    public bool A_longer_estimate_is_never_promised_sooner(FsCheck.PositiveInt days) =>
        _risks.All(risk => Days(days.Get + 1, risk) >= Days(days.Get, risk));

    [Law("P33")]
    [Property]
    public bool Splitting_the_work_never_shortens_the_sum(FsCheck.PositiveInt one, FsCheck.PositiveInt other) =>
        _risks.All(risk => Days(one.Get, risk) + Days(other.Get, risk) >= Days(one.Get + other.Get, risk));

    [Property]
    public bool More_slips_or_more_caution_never_mean_fewer_days(FsCheck.PositiveInt days) =>
        (from milder in _risks
         from graver in _risks
         where milder.Slips <= graver.Slips && milder.Caution <= graver.Caution
         select Days(days.Get, milder) <= Days(days.Get, graver)).All(holds => holds);

    [Property]
    public bool More_time_never_makes_a_promise_less_feasible(FsCheck.PositiveInt estimated, FsCheck.NonNegativeInt promised) =>
        _risks.All(risk => Verdict(estimated.Get, promised.Get + 1, risk) <= Verdict(estimated.Get, promised.Get, risk));

    [Property]
    public bool What_the_policy_promises_fits_and_a_day_less_does_not(FsCheck.PositiveInt days) => _risks.All(risk =>
        Verdict(days.Get, Days(days.Get, risk), risk) == Feasibility.Fits && Verdict(days.Get, Days(days.Get, risk) - 1, risk) > Feasibility.Fits);

    private static int Days(int estimated, PromiseRisk risk) => _policy.DaysFor(estimated, risk).Value;

    private static Feasibility Verdict(int estimated, int promised, PromiseRisk risk) => _policy.FeasibilityOf(estimated, promised, risk).Value;
}
