using System.Reflection;

namespace IssueResolution.Reasoning;

public sealed class RequirementLaws
{
    private static readonly BindingFlags _everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] _named =
    [
        .. typeof(RequirementAttribute).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(_everything).Append(type))
            .SelectMany(member => member.GetCustomAttributes<RequirementAttribute>())
            .Select(requirement => requirement.Id),
    ];

    [Fact]
    public void Requirements_are_named_by_three_digits() => Assert.All(_named, id => Assert.Matches(@"^R-\d{3}$", id));

    [Theory]
    [InlineData("R-010 R-011 R-012 R-013 R-014 R-015 R-016")]
    [InlineData("R-020 R-021 R-022 R-023 R-024 R-025 R-026")]
    [InlineData("R-030 R-031 R-032 R-033 R-034 R-035 R-036 R-037 R-038 R-039")]
    [InlineData("R-040 R-041 R-042 R-043 R-044 R-045 R-046 R-047 R-048 R-050 R-052")]
    [InlineData("R-060 R-061 R-062 R-065 R-067 R-070 R-076 R-078 R-079 R-080")]
    [InlineData("R-063 R-064 R-066 R-072 R-075 R-090 R-091 R-092 R-096 R-097 R-098 R-099 R-100 R-101 R-102 R-161")]
    [InlineData("R-140 R-141 R-142 R-143 R-147 R-148 R-150 R-151 R-152 R-153 R-154 R-155 R-156 R-157 R-158 R-159 R-160 R-161 R-162")]
    [InlineData("R-171 R-173 R-174 R-175 R-177 R-180 R-181 R-182 R-183")]
    [InlineData("R-070 R-071 R-072 R-074 R-075 R-076 R-077 R-078 R-079 R-080")]
    [InlineData("R-170 R-172 R-176 R-178 R-184 R-185 R-186 R-187")]
    [InlineData("R-190 R-191 R-192 R-193 R-194 R-195 R-196 R-197 R-198 R-199 R-201 R-202")]
    [InlineData("R-002 R-003 R-004 R-005 R-073 R-110 R-111 R-112 R-113 R-114 R-115 R-116 R-119 R-124 R-125 R-144 R-145 R-146")]
    [InlineData("R-093 R-094 R-095 R-120 R-121 R-122 R-130")]
    [InlineData("R-134 R-135")]
    [InlineData("R-001 R-006 R-117 R-118 R-123 R-124 R-131 R-132 R-133 R-136 R-137 R-138 R-200")]
    public void Every_requirement_built_so_far_is_named_in_the_code(string requirements) =>
        Assert.All(requirements.Split(' '), id => Assert.Contains(id, _named));
}
