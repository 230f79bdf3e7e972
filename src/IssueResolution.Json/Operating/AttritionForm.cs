using IssueResolution.Assessing;
using IssueResolution.Operating;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What is known about people one would like to keep, as JSON.</summary>
internal static class AttritionForm
{
    private static readonly WireField<AttritionQuestion, LocalDate> _today =
        TimeForms.Date.Required("today", "Write the date of the question, such as \"2026-03-02\".", (AttritionQuestion one) => one.Today);

    private static readonly WireField<AttritionQuestion, bool> _stable =
        Flag("stable", "Write true if the work runs without crises, and false otherwise.", facts => facts.IsStable);

    private static readonly WireField<AttritionQuestion, bool> _hiresWell =
        Flag("hiresWell", "Write true if people join easily, and false otherwise.", facts => facts.HiresWell);

    private static readonly WireField<AttritionQuestion, Share> _routineShare = ShareForms.PartOfWhole.Required(
        "routineShare", "Write which part of the time goes into routine and clerical work, such as \"60%\".", (AttritionQuestion one) => one.Facts.RoutineShare);

    private static readonly WireField<AttritionQuestion, LocalDate?> _lastCareerTalk = TimeForms.Date.OptionalValue(
        "lastCareerTalk", "When the career was talked about last; never when it is left out.", (AttritionQuestion one) => one.Facts.LastCareerTalk);

    private static readonly WireField<AttritionQuestion, bool> _roadmap =
        Flag("roadmap", "Write true if a way ahead is agreed, and false otherwise.", facts => facts.HasRoadmap);

    private static readonly WireField<AttritionQuestion, bool> _recognised =
        Flag("recognised", "Write true if good work is seen and said, and false otherwise.", facts => facts.IsRecognised);

    public static WireForm<AttritionQuestion> Attrition { get; } = WireFields.Object(
        "attrition", Make, _today, _stable, _hiresWell, _routineShare, _lastCareerTalk, _roadmap, _recognised);

    private static WireField<AttritionQuestion, bool> Flag(string key, string hint, Func<AttritionFacts, bool> of) =>
        AmountForms.Flag.Required(key, hint, (AttritionQuestion one) => of(one.Facts));

    private static AttritionQuestion Make(WireValue value)
    {
        (LocalDate today, LocalDate? talked) = (_today.In(value), _lastCareerTalk.In(value));
        return talked > today
            ? throw value.Find(_lastCareerTalk.Key)!.Fault($"The talk lies after \"{_today.Key}\", {DateJson.Text(today)}. Write the last one before, or leave it out.")
            : new(new(_stable.In(value), _hiresWell.In(value), _routineShare.In(value), talked, _roadmap.In(value), _recognised.In(value)), today);
    }
}
