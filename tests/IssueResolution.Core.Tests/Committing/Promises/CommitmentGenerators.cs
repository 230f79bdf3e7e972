using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Committing;

/// <summary>Promises of two engagements within two days, on the hour, so that instants meet: moved, delivered, late, internal, or left alone.</summary>
public static class CommitmentGenerators
{
    internal const int Hours = 48;

    internal static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static Arbitrary<Commitment[]> Promises() => (
        from seed in Gen.Choose(int.MinValue + 1, int.MaxValue)
        from count in Gen.Choose(0, 8)
        select Make(new(seed), count)).ToArbitrary();

    public static Arbitrary<Instant> Moments() => Gen.Choose(0, Hours).Select(At).ToArbitrary();

    internal static Instant At(int hours) => Monday + Duration.FromHours(hours);

    internal static CommitmentTerms Terms(string id, string engagement = "a") => new(id, engagement, new($"Report {id}", $"報告書{id}"));

    internal static Commitment Made(string id, int at, int due) => Granted(Commitment.Made(Terms(id), At(at), At(due)));

    internal static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;

    internal static RefusalCode Refused<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Refused>(decision).Code;

    internal static CommitmentLedger Ledger(params IEnumerable<Commitment> commitments) => Granted(CommitmentLedger.Empty.With(commitments));

    private static Commitment[] Make(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(index => Story(random, $"c{index}"))];

    private static Commitment Story(Random random, string id)
    {
        CommitmentTerms terms = Terms(id, random.Next(3) == 0 ? "b" : "a") with
        {
            Visibility = random.Next(5) == 0 ? ClientVisibility.InternalOnly : ClientVisibility.WorkingLevel,
        };
        int at = random.Next(12);
        Commitment commitment = Granted(Commitment.Made(terms, At(at), At(at + 1 + random.Next(8))));
        for (int left = random.Next(4); left > 0; left--)
        {
            at += random.Next(6);
            Decision<Commitment> next = random.Next(2) == 0
                ? commitment.Delivered(random.Next(3) == 0 && commitment.DueAt >= At(at) ? commitment.DueAt : At(at))
                : commitment.Renegotiated(At(at), At(at + 1 + random.Next(8)), new("It takes longer.", "時間がかかる。"));
            commitment = next is Decision<Commitment>.Granted { Value: var moved } ? moved : commitment;
        }

        return commitment;
    }
}
