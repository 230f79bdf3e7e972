using NodaTime;

namespace IssueResolution.Declining;

public sealed class NoticeLibraryTests
{
    private static readonly StandingNotice _old = new(
        "express delivery", new("No express delivery.", "特急の納品はない。"), NoticePlace.Terms, "terms 4", Requests.Asked - Duration.FromDays(400));

    private static readonly StandingNotice _new = new(
        "Express delivery ", new("No delivery within five days.", "五日以内の納品はない。"), NoticePlace.Contract, "clause 7", Requests.Before);

    private static readonly NoticeLibrary _library = NoticeLibrary.Empty.With(_new, _old);

    [Fact]
    public void What_the_contract_says_is_a_proven_notice_that_nobody_has_to_remember()
    {
        ClientRequest request = _library.AppliedTo(Requests.NotPossible(ProofState.NoNotice), "EXPRESS DELIVERY");

        Assert.Same(ProofState.Proven, request.Proof);
        Assert.Same(NoticeForm.Contract, request.Notice.Form);
        Assert.Equal("clause 7", request.Evidence!.Reference);
    }

    [Fact]
    public void The_newest_notice_from_before_the_request_is_the_one_that_holds()
    {
        Assert.Same(_new, _library.Find("express delivery", Requests.Asked));
        Assert.Same(_old, _library.Find("express delivery", Requests.Before));
        Assert.Null(_library.Find("express delivery", _old.Since));
    }

    [Fact]
    public void Where_the_library_is_silent_the_request_stays_as_it_is()
    {
        ClientRequest request = Requests.NotPossible(ProofState.Unproven);

        Assert.Same(request, _library.AppliedTo(request, "discounts"));
        Assert.Same(request, NoticeLibrary.Empty.AppliedTo(request, "express delivery"));
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(_library, NoticeLibrary.Empty.With(_new).With(_old), NoticeLibrary.Empty.With(_old, _new));
}
