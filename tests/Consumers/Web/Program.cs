using Consumers.Web;
using SocialSectorHr;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails();
builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false); // the caller's mistake while developing too

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

// An offer in, what follows from it out, in the language that the caller reads.
app.MapPost("/statements", OfferEndpoints.Statement);

// The statement itself as the answer: it serialises like any other value, in English.
app.MapPost("/statements/plain", OfferEndpoints.Plain);

// Quantities in a body and in an answer.
app.MapPost("/pay", (MonthOfPay asked) => new MonthOfPay(asked.Week, asked.Month * 2));

// Quantities in an address: "/weeks/39 h?share=80%", "/weeks/455/13" being no one segment.
app.MapGet("/weeks/{week}", (Hours week, Percent? share) => Results.Text((week * (share ?? Percent.Of(100))).ToString("R", null)));

// Quantities in the settings of the application.
app.MapGet("/post", (IConfiguration settings) => settings.GetSection("Post").Get<PostSettings>());

app.Run();
