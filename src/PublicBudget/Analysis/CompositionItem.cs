using PublicBudget.Amounts;

namespace PublicBudget.Analysis;

/// <summary>One part of a <see cref="Composition{TKey}"/>.</summary>
/// <param name="Key">What the part is.</param>
/// <param name="Amount">How much it is.</param>
/// <param name="Share">Its share of the whole (占…%).</param>
/// <typeparam name="TKey">What the whole is divided by.</typeparam>
public sealed record CompositionItem<TKey>(TKey Key, Money Amount, Share Share);
