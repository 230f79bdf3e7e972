#if NETSTANDARD_ASSET
using FsCheck;

namespace IssueResolution.BusinessTime.Tests.Assets;

/// <summary>The scalar build against the vectorised one, answer by answer. Other tests compare each build with an oracle; these compare the two.</summary>
public sealed class AssetLaws
{
    private static readonly OtherAsset _other = new();

    [Fact]
    public void The_two_builds_compared_are_those_of_the_package()
    {
        Assert.Equal(".NETStandard,Version=v2.0", AssetAnswers.Framework);
        Assert.Equal(".NETCoreApp,Version=v10.0", _other.Framework);
    }

    [Property(MaxTest = 100)]
    public void Both_builds_give_the_same_answers(DoNotSize<int> seed) => Assert.Equal(AssetAnswers.To(seed.Item), _other.To(seed.Item));
}
#endif
