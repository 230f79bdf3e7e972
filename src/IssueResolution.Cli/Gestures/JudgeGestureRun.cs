using System.Globalization;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;

namespace IssueResolution.Cli.Gestures;

/// <summary>One run of the command <c>judge-gesture</c>: read the question, judge the offer, suggest one that fits, put the apology together.</summary>
internal sealed class JudgeGestureRun(Terminal terminal, CultureInfo language, bool asJson)
{
    /// <param name="path">The file, or "-"; null when the options say it all.</param>
    /// <param name="options">Puts together what the options stand for; null when none was given.</param>
    /// <param name="policyPath">What the firm sets differently; null for nothing.</param>
    /// <returns><see cref="ExitCode.Done"/>, whatever the verdict: an unfitting offer is an answer.</returns>
    /// <exception cref="InputException">The question or the policy cannot be used.</exception>
    public int Run(string? path, Func<OptionFile>? options, string? policyPath)
    {
        FirmPolicy firm = FirmPolicy.Read(policyPath);
        ResolutionPolicy policy = firm.Policy;
        firm.RequireLawful([.. policy.Assessing.Validate(), .. policy.Recovering.Validate()]);
        GestureAnswer answer = Answer(new QuestionFile(terminal, "gesture file", "what happened").Read(path, options, GestureQuestionJson.Read), policy, policyPath);
        if (asJson)
        {
            terminal.Out.Write(GestureAnswerJson.TextOf(answer, language));
        }
        else
        {
            GesturePage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), answer);
        }

        return ExitCode.Done;
    }

    private static GestureAnswer Answer(GestureQuestion question, ResolutionPolicy policy, string? policyPath)
    {
        ProportionalityRules rules = policy.Recovering.Proportionality;
        try
        {
            var judged = (Decision<ProportionalityAssessment>.Granted)rules.Judge(question.Need, question.Offer, policy.Assessing.Severity);
            var suggested = (Decision<RecoveryOffer>.Granted)rules.Suggest(question.Need, question.Offer.Plan, policy.Assessing.Severity);
            Decision<ComposedApology>? apology = question.Apology is null
                ? null
                : policy.Recovering.Apology.Compose(question.Apology, question.Stage, question.Need.Responsibility, policy.Communicating);
            return new(judged.Value, judged.Reasons, suggested.Value, PlanGaps(question, judged.Value, rules), apology);
        }
        catch (OverflowException)
        {
            throw new InputException($"{policyPath}: the shares of this policy make amounts that cannot be counted. Check its percentages.");
        }
    }

    /// <summary>The parts of the recovery plan that are not named and that the severity demands; nothing where no plan is demanded of us.</summary>
    private static RecoveryPlan? PlanGaps(GestureQuestion question, ProportionalityAssessment judged, ProportionalityRules rules) =>
        question.Need.Responsibility != Communicating.Responsibility.Client
        && rules.Catalogue.DemandedAt(judged.Band.Severity).Contains(GestureKind.RecoveryPlan)
        && question.Offer.Plan is not { IsComplete: true }
            ? question.Offer.Plan ?? new()
            : null;
}
