using System.Collections.Immutable;

namespace IssueResolution.Learning;

/// <summary>Whether some client has far more issues than is usual among clients.</summary>
/// <remarks>Equal when all parts are, clients in their order.</remarks>
public abstract class ClientComparison : IEquatable<ClientComparison>
{
    private ClientComparison()
    {
    }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ClientComparison? left, ClientComparison? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ClientComparison? left, ClientComparison? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(ClientComparison? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClientComparison);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>Too few clients to say what is usual: neither a pattern nor the absence of one.</summary>
    public sealed class NotEnoughClients : ClientComparison
    {
        internal NotEnoughClients(int clients, int needed) => (Clients, Needed) = (clients, needed);

        /// <summary>How many there are.</summary>
        public int Clients { get; }

        /// <summary>How many it takes.</summary>
        public int Needed { get; }

        /// <inheritdoc/>
        public override bool Equals(ClientComparison? other) => other is NotEnoughClients few && (Clients, Needed) == (few.Clients, few.Needed);

        /// <inheritdoc/>
        public override int GetHashCode() => (Clients, Needed).GetHashCode();
    }

    /// <summary>The clients were compared.</summary>
    public sealed class Compared : ClientComparison
    {
        internal Compared(ImmutableArray<ClientLoad> heavy) => Heavy = heavy;

        /// <summary>The clients with far more issues than the median client of their size, by name, ordinal; empty when there is none.</summary>
        public ImmutableArray<ClientLoad> Heavy { get; }

        /// <inheritdoc/>
        public override bool Equals(ClientComparison? other) => other is Compared compared && Heavy.SequenceEqual(compared.Heavy);

        /// <inheritdoc/>
        public override int GetHashCode() => Heavy.Length;
    }
}
