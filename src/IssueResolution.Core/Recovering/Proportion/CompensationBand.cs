using IssueResolution.Assessing;
using IssueResolution.Valuing;

namespace IssueResolution.Recovering;

/// <summary>From how much to how much an offer fits.</summary>
/// <param name="Fitting">Least and most; both are still fitting.</param>
/// <param name="GenerousUpTo">Until where, itself included, more is generous; never below the upper end.</param>
/// <param name="Limit">What sets the upper end.</param>
/// <param name="Severity">The severity that counted: as stated, or graver where the loss alone calls for it.</param>
public sealed record CompensationBand(MoneyRange Fitting, Money GenerousUpTo, BindingLimit Limit, Severity Severity)
{
    /// <summary>What an amount is, looking at nothing else.</summary>
    /// <exception cref="ArgumentException">The amount is in another currency.</exception>
    public Compensation Rate(Money offered) =>
        Guard.Against.Null(offered) < Fitting.Low ? Compensation.Under
        : offered <= Fitting.High ? Compensation.Proportionate
        : offered <= GenerousUpTo ? Compensation.Generous
        : Compensation.Over;
}
