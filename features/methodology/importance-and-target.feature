Feature: How much a discipline matters, and how far it is to go
  The client may agree an importance from 1 to 5 and a target level; otherwise the method's own hold.

  @IMPORTANCE-1
  Scenario: An agreed importance holds
    Given an importance of 5 is agreed for Change Control
    When the assessment is concluded
    Then the importance of Change Control is 5
    And because of IMPORTANCE-1

  @IMPORTANCE-2
  Scenario: Otherwise no discipline is more important than another
    When the assessment is concluded
    Then the importance of Change Control is 3
    And because of IMPORTANCE-2

  @TARGET-1
  Scenario: An agreed target holds, whatever else is true
    Given the client intends to invest in AI
    And a target of 2.5 is agreed for Change Control
    When the assessment is concluded
    Then the target of Change Control is 2.50
    And because of TARGET-1

  @TARGET-2
  Scenario: An AI foundation is aimed higher when AI is meant
    Given the client intends to invest in AI
    When the assessment is concluded
    Then the target of Change Control is 3.50
    And because of TARGET-2

  @TARGET-3
  Scenario: An AI foundation is an ordinary discipline when no AI is meant
    When the assessment is concluded
    Then the target of Change Control is 3.00
    And because of TARGET-3

  @TARGET-4
  Scenario: Any other discipline has the default target, AI or not
    Given the client intends to invest in AI
    When the assessment is concluded
    Then the target of Service Desk is 3.00
    And because of TARGET-4
