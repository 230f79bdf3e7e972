using System.Reflection;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace IssueResolution.HouseRules.Tests.TestTools;

/// <summary>Runs one method marked <c>[Property]</c> the way xunit does, discovery and messages included, and tells what came out.</summary>
internal sealed class CanaryRun : IMessageBus
{
    private readonly List<IMessageSinkMessage> _messages = [];

    public int Tests => _messages.OfType<ITestStarting>().Count();

    public bool Passed => _messages.OfType<ITestPassed>().Any();

    public bool Skipped => _messages.OfType<ITestSkipped>().Any();

    public bool Failed => _messages.OfType<ITestFailed>().Any();

    public string FailureMessage => string.Join('\n', _messages.OfType<ITestFailed>().SelectMany(failed => failed.Messages));

    public string[] ExceptionTypes => [.. _messages.OfType<ITestFailed>().SelectMany(failed => failed.ExceptionTypes).OfType<string>()];

    public static async Task<CanaryRun> Of(Type testClass, string methodName)
    {
        var assembly = new XunitTestAssembly(testClass.Assembly);
        var collection = new XunitTestCollection(assembly, null, false, "canaries");
        var method = testClass.GetMethod(methodName, BindingFlags.Public | BindingFlags.Instance)!;
        var testMethod = new XunitTestMethod(new XunitTestClass(testClass, collection), method, []);
        var attribute = method.GetCustomAttribute<PropertyAttribute>()!;

        var cases = await new PropertyDiscoverer().Discover(TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration()), testMethod, attribute);
        var testCase = Assert.IsType<PropertyTestCase>(Assert.Single(cases));
        var run = new CanaryRun();
        using var cancellation = new CancellationTokenSource();
        await testCase.Run(ExplicitOption.Off, run, [], new ExceptionAggregator(), cancellation);
        return run;
    }

    public bool QueueMessage(IMessageSinkMessage message)
    {
        _messages.Add(message);
        return true;
    }

    public void Dispose() => _messages.Clear();
}
