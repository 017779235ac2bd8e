namespace PublicBudget.Reporting.Documents;

/// <summary>Something is wrong with a document; the message says what was expected and what was found, the place says where.</summary>
public class DocumentException : Exception
{
    /// <summary>An error without a known place.</summary>
    public DocumentException(string message)
        : this(message, Place.None)
    {
    }

    /// <summary>An error at a place.</summary>
    public DocumentException(string message, Place place, Exception? innerException = null)
        : base(place.IsNone ? message : $"{place}: {message}", innerException) => Place = place;

    /// <summary>Where.</summary>
    public Place Place { get; }
}
