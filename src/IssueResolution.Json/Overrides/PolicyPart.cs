using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>A part of the policy: how to reach it, and how to put another in its place.</summary>
/// <remarks>Written out instead of found by reflection, so that it stays whole in a trimmed application.</remarks>
internal sealed class PolicyPart<TPart>(Func<ResolutionPolicy, TPart> get, Func<ResolutionPolicy, TPart, ResolutionPolicy> set)
{
    public TPart In(ResolutionPolicy policy) => get(policy);

    public ResolutionPolicy Set(ResolutionPolicy policy, TPart part) => set(policy, part);

    public PolicyPart<TInner> Part<TInner>(Func<TPart, TInner> inner, Func<TPart, TInner, TPart> with) =>
        new(policy => inner(get(policy)), (policy, part) => set(policy, with(get(policy), part)));

    public OverridableCells Table<TKey, TValue>(
        Func<TPart, PolicyTable<TKey, TValue>> table, Func<TPart, PolicyTable<TKey, TValue>, TPart> with, ValueForm<TValue> form)
        where TKey : notnull =>
        new OverridableTable<TKey, TValue>(Part(table, with), form);

    public OverridableCells Value<TValue>(
        Func<TPart, PolicyValue<TValue>> value, Func<TPart, PolicyValue<TValue>, TPart> with, ValueForm<TValue> form) =>
        new OverridableValue<TValue>(Part(value, with), form);
}
