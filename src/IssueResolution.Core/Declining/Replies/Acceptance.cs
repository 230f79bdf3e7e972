using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>A yes that says for how long it holds, so that it does not silently raise the next demand.</summary>
[Requirement("R-150")]
public sealed record Acceptance
{
    private Acceptance(ClientRequest request, ExpectationReset reset) => (Request, Reset) = (request, reset);

    /// <summary>What we say yes to.</summary>
    public ClientRequest Request { get; }

    /// <summary>For how long.</summary>
    public ExpectationReset Reset { get; }

    /// <summary>Says yes; refused for what cannot be done, is not known yet, or is work beyond the scope.</summary>
    public static Decision<Acceptance> Of(ClientRequest request, ExpectationReset reset)
    {
        Guard.Against.Null(reset);
        return Guard.Against.Null(request).Feasibility == RequestFeasibility.InScope
            ? new Decision<Acceptance>.Granted(new(request, reset))
            : new Decision<Acceptance>.Refused(RefusalCode.NotPartOfScope, Phrase.Of(
                $"{request.What} is {request.Feasibility}. {RefusalCode.NotPartOfScope.Words.Description}",
                $"「{request.What}」は{request.Feasibility}。{RefusalCode.NotPartOfScope.Words.Description}"));
    }

    /// <summary>The yes, then what to expect from now on.</summary>
    public Message In(MessageLanguage language) => Message.Of(
        language,
        (MessagePurpose.Agreement, Phrase.Of($"We do this for you: {Request.What}.", $"{Request.What}を承ります。")),
        (MessagePurpose.ExpectationReset, Reset == ExpectationReset.OneOff
            ? new Phrase("We do it this once; next time we look at it anew.", "今回限りの対応とし、次回は改めて検討いたします。")
            : new Phrase("It is part of what you can expect from us from now on.", "今後も継続して対応いたします。")));

    /// <summary>The scope document after the yes: with the item from now on, unchanged after a one-off.</summary>
    /// <param name="scope">What was agreed so far.</param>
    /// <param name="item">What the document calls it.</param>
    public ScopeDocument AppliedTo(ScopeDocument scope, string item) =>
        Reset == ExpectationReset.FromNowOn ? Guard.Against.Null(scope).WithIncluded(item) : Guard.Against.Null(scope);
}
