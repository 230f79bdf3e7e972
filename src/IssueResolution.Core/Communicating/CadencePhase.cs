using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>How far the work on an issue has come, for the rhythm of updates. Later phases need fewer of them.</summary>
public sealed class CadencePhase : OrderedScale<CadencePhase>
{
    /// <summary>No plan is agreed yet. An agreed plan that slips is still <see cref="Executing"/>.</summary>
    public static readonly CadencePhase Responding = new(1, "responding", Words.Of(
        "responding", "初動", "No plan is agreed with the client yet.", "顧客と合意した計画がまだない。"));

    /// <summary>An agreed plan is being carried out. Once nothing is left to do it is <see cref="Verifying"/>.</summary>
    public static readonly CadencePhase Executing = new(2, "executing", Words.Of(
        "executing", "実行中", "An agreed plan is being carried out.", "合意した計画を実行している。"));

    /// <summary>Resolved, and not yet confirmed by the client. Silence does not end it.</summary>
    public static readonly CadencePhase Verifying = new(3, "verifying", Words.Of(
        "verifying", "確認中", "Resolved; the client has not confirmed it yet.", "解決したが、顧客の確認がまだない。"));

    /// <summary>Confirmed; trust is being rebuilt. A new problem is a new issue and begins anew.</summary>
    public static readonly CadencePhase Rebuilding = new(4, "rebuilding", Words.Of(
        "rebuilding trust", "信頼回復", "Confirmed; trust is being rebuilt.", "確認済み。信頼を回復している。"));

    private CadencePhase(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
